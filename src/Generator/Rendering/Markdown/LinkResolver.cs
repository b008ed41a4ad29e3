using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Rendering.Markdown;

/// <summary>A link or picture as written in Markdown or front matter, at <paramref name="Offset"/> of its file.</summary>
public sealed record WrittenLink(string Url, bool IsPicture, SourceText Source, int Offset)
{
    public SourceLocation Location => Source.Locate(Offset, Url.Length);
}

/// <summary>What stands in the HTML for a written link; empty, with a diagnostic, where it leads nowhere.</summary>
public readonly record struct ResolvedLink(string Href, PictureSize? Size = null)
{
    /// <summary>The file of the site that it leads to, where it is one.</summary>
    public MediaDocument? File { get; init; }

    public static ResolvedLink Nowhere { get; } = new("");
}

/// <summary>
/// Resolves links as they are written: a relative link names a file of <c>input/</c>, and a Markdown file means its
/// page in the language of the text that links. Absolute URLs and paths from the root stay as they are; the link
/// checker sees them on the page.
/// </summary>
public sealed class LinkResolver(LinkTargets targets, DiagnosticBag diagnostics)
{
    /// <summary>Resolves a link in a text of <paramref name="language"/> in <paramref name="folder"/>, relative to <c>input/</c>.</summary>
    public ResolvedLink Resolve(WrittenLink link, string folder, Language language)
    {
        if (link.Url.Length == 0)
        {
            return Report(LinkDiagnostics.BrokenLink, link, "The link is empty.");
        }

        if (link.Url[0] is '#' or '/' or '?')
        {
            return new ResolvedLink(link.Url);
        }

        if (Scheme(link.Url) is { } scheme)
        {
            return LinkedSchemes.Contains(scheme)
                ? new ResolvedLink(link.Url)
                : Report(LinkDiagnostics.InvalidUrl, link, $"`{link.Url}` is of the kind `{scheme}:`, which a text may not link to.");
        }

        var end = link.Url.AsSpan().IndexOfAny('#', '?');
        var path = Uri.UnescapeDataString(end < 0 ? link.Url : link.Url[..end]);
        var suffix = end < 0 ? "" : link.Url[end..];
        if (ContentPath.Combine(folder, path) is not { } name)
        {
            return Report(LinkDiagnostics.OutsideSite, link, $"`{link.Url}` leads out of the folder that holds the site's content.");
        }

        return name.EndsWith(DocumentName.Extension, StringComparison.Ordinal)
            ? ResolveDocument(link, name, suffix, language)
            : ResolveMedia(link, name, suffix);
    }

    private ResolvedLink ResolveDocument(WrittenLink link, string name, string suffix, Language language)
    {
        var parsed = DocumentName.Parse(name, targets.Languages);
        var target = parsed.Language ?? language;
        if (targets.IsUnreadable(parsed.Key))
        {
            return ResolvedLink.Nowhere;
        }

        if (targets.Withheld(parsed.Key) is { } withheld)
        {
            return Report(LinkDiagnostics.WithheldTarget, link, $"`{link.Url}` is not published: {withheld.Reason}.");
        }

        if (!targets.Exists(parsed.Key))
        {
            return ReportMissing(LinkDiagnostics.BrokenLink, link, name, targets.DocumentNames);
        }

        return targets.Page(parsed.Key, target) is { } url
            ? new ResolvedLink(url.Href + suffix)
            : Report(LinkDiagnostics.BrokenLink, link, $"`{link.Url}` has no page in {target.Path} ({target.Name}).");
    }

    private ResolvedLink ResolveMedia(WrittenLink link, string name, string suffix)
    {
        if (targets.Media(name) is { } file)
        {
            foreach (var problem in file.Problems)
            {
                Report(problem.Descriptor, link, problem.Message);
            }

            return file.Problems.Any(problem => problem.Descriptor.Severity == Severity.Error)
                ? ResolvedLink.Nowhere
                : new ResolvedLink(file.Url.Href + suffix, file.Size) { File = file };
        }

        if (targets.WithheldOwner(name) is { } withheld)
        {
            return Report(LinkDiagnostics.WithheldTarget, link, $"`{link.Url}` is not published: {withheld.Reason}.");
        }

        var descriptor = link.IsPicture ? LinkDiagnostics.MissingResource : LinkDiagnostics.BrokenLink;
        return ReportMissing(descriptor, link, name, link.IsPicture ? targets.MediaNames : targets.MediaNames.Concat(targets.DocumentNames));
    }

    private ResolvedLink ReportMissing(DiagnosticDescriptor descriptor, WrittenLink link, string name, IEnumerable<string> candidates)
    {
        if (targets.NameInOtherCase(name) is { } actual)
        {
            return Report(LinkDiagnostics.WrongCase, link, $"`{link.Url}` is named {actual}.");
        }

        var nearest = Suggestion.Nearest(name, candidates);
        return Report(
            descriptor,
            link,
            $"`{link.Url}` does not exist: there is no {name} in the input folder.",
            nearest is null ? null : $"Did you mean {nearest}?");
    }

    private ResolvedLink Report(DiagnosticDescriptor descriptor, WrittenLink link, string message, string? help = null)
    {
        diagnostics.Add(descriptor.At(link.Location, message) with { Target = link.Url, Help = help ?? descriptor.Help });
        return ResolvedLink.Nowhere;
    }

    /// <summary>The scheme with which the URL begins (RFC 3986 §3.1), such as https or mailto, in lower case; or null.</summary>
    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':');
        var isScheme = colon > 0 && char.IsAsciiLetter(url[0]) && url.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
        return isScheme ? url[..colon].ToLowerInvariant() : null;
    }

    /// <summary>No <c>javascript:</c>, and no <c>data:</c>.</summary>
    private static readonly FrozenSet<string> LinkedSchemes = new[] { "http", "https", "mailto", "tel" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
