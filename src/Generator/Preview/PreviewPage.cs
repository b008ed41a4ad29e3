using System.Net;
using System.Text;
using System.Text.Json;
using Generator.Content;
using NodaTime;

namespace Generator.Preview;

/// <summary>Adds to a page the script that shows it anew, and what the script is told: its files, and why nobody else sees it yet.</summary>
internal sealed class PreviewPage(PreviewOptions options, TimeProvider time)
{
    /// <summary>The script in the browser, and what it listens to.</summary>
    public const string ScriptPath = "/.preview/client.js";
    public const string EventsPath = "/.preview/events";

    /// <summary>Before the page's own scripts, so that it sees the page as it was served.</summary>
    private const string StartOfHead = "<head>";

    public byte[] Create(string html, ArticlePage? article)
    {
        var place = html.IndexOf(StartOfHead, StringComparison.Ordinal);
        var script = CreateScript(article is null ? [] : FilesOf(article), article is null ? null : ReasonUnpublished(article));
        return Encoding.UTF8.GetBytes(place < 0 ? html + script : html.Insert(place + StartOfHead.Length, script));
    }

    /// <summary>What is shown while there is no page to show; the script puts the reasons over it.</summary>
    public static byte[] CreateWaiting() => Encoding.UTF8.GetBytes(
        $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Preview</title>
        {CreateScript([], null)}</head><body><p>The page appears here as soon as it can be shown.</p></body></html>
        """);

    private static IEnumerable<string> FilesOf(ArticlePage article) => article.Content.Source.Bodies.Select(body => body.File.Path);

    private static string CreateScript(IEnumerable<string> files, string? banner)
    {
        var list = string.Join(',', files.Select(file => $"\"{JsonEncodedText.Encode(file)}\""));
        var note = banner is null ? "" : $" data-banner=\"{WebUtility.HtmlEncode(banner)}\"";
        return $"<script src=\"{ScriptPath}\" data-events=\"{EventsPath}\" data-files=\"{WebUtility.HtmlEncode($"[{list}]")}\"{note} defer></script>";
    }

    private string? ReasonUnpublished(ArticlePage article)
    {
        if (article.FrontMatter.Common.IsDraft)
        {
            return "Draft: this page is not published.";
        }

        var now = Instant.FromDateTimeOffset(options.NextBuild(time).AsOf);
        return article.FrontMatter is ReleaseFrontMatter release && release.PublishedFrom > now
            ? $"{(release.Embargo is null ? "Planned" : "Under embargo")}: this page is published from {release.PublishedFrom.InZone(release.Date.Zone).ToString("uuuu-MM-dd HH:mm '('z')'", CultureInfo.InvariantCulture)}."
            : null;
    }
}
