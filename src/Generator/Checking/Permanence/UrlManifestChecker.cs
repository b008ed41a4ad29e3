using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using NodaTime;

namespace Generator.Checking.Permanence;

/// <summary>Finds the addresses that were published and that the site no longer serves (Cool URIs don't change, W3C 1998).</summary>
public sealed class UrlManifestChecker(HostedSite host, OutputSet outputs, DiagnosticBag diagnostics)
{
    private const int Gone = 410;

    public void Check(UrlManifest manifest, Instant asOf)
    {
        // The site of a moment before knows nothing of what came later.
        if (asOf < manifest.AcceptedAt)
        {
            return;
        }

        var vanished = manifest.Urls.Where(url => !IsServed(url.Path)).ToList();
        if (vanished.Count == 0)
        {
            return;
        }

        var known = manifest.Urls.Select(url => url.Path).ToHashSet();
        var fresh = outputs.Documents.OfType<PageOutput>().Select(output => output.Page).OfType<ArticlePage>().Where(page => !known.Contains(page.Url)).ToList();
        foreach (var url in vanished)
        {
            diagnostics.Add(OutputDiagnostics.VanishedUrl.At(url.Location, $"`{url.Path}` was published, and nothing of this site serves it now.") with
            {
                Target = url.Path.Value,
                Help = Describe(url.Path, FindSuccessor(url.Path, fresh)),
            });
        }
    }

    /// <summary>
    /// Whether the host has an answer: a file, a redirect, or a rule that says it is gone for good. A path that a person
    /// copied from a browser is percent-encoded.
    /// </summary>
    private bool IsServed(UrlPath path) => IsServed(path.Href) || IsServed(path.Value);

    private bool IsServed(string path) => host.Answer(path, null) is not HostAnswer.Missing { Rule: not { Status: Gone } };

    /// <summary>The new page that most likely took its place: one with the same last part, in the same language, or the nearest.</summary>
    private static ArticlePage? FindSuccessor(UrlPath path, List<ArticlePage> fresh)
    {
        var sameLanguage = fresh.Where(page => FirstPart(page.Url) == FirstPart(path)).ToList();
        if (sameLanguage.FirstOrDefault(page => LastPart(page.Url) == LastPart(path)) is { } moved)
        {
            return moved;
        }

        var nearest = Suggestion.Nearest(path.Value, sameLanguage.Select(page => page.Url.Value));
        return sameLanguage.FirstOrDefault(page => page.Url.Value == nearest);
    }

    private static string Describe(UrlPath path, ArticlePage? successor)
    {
        var remove = $"`generator urls accept --remove {path}` gives it up for good";
        return successor is null
            ? $"Add `{path}` to the `aliases` of the document that took its place; {remove}."
            : $"If {successor.Url} took its place, add `{path}` to the `aliases` in {successor.Content.Source.Source.File.Name}; {remove}.";
    }

    private static string FirstPart(UrlPath path) => path.Value.Split('/')[1];

    private static string LastPart(UrlPath path) => path.Value.TrimEnd('/').Split('/')[^1];
}
