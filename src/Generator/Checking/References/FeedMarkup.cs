using Generator.Checking.Facts;
using Generator.Content;

namespace Generator.Checking.References;

/// <summary>
/// Finds what the HTML of a feed's entry refers to. It is shown away from the site, where a fragment alone leads into the
/// entry, and nobody loads its scripts.
/// </summary>
internal static class FeedMarkup
{
    /// <summary>
    /// The references with their offsets in <paramref name="html"/>. Of RSS and JSON feeds no rule says what a URL is relative
    /// to, so <paramref name="isBased"/> is false there, and only URLs that mean the same everywhere are taken.
    /// </summary>
    public static IEnumerable<PageReference> Read(string html, bool isBased, UrlTable urls)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
        {
            return [];
        }

        return PageFactsReader.Read(UrlPath.Root, html.AsMemory(), urls).References
            .Where(reference => reference.Url.Length > 0 && reference.Url[0] != '#' && (isBased || IsAbsolute(reference.Url)))
            .Select(reference => reference with { Kind = reference.Kind == ReferenceKind.Link ? ReferenceKind.Link : ReferenceKind.Mention });
    }

    private static bool IsAbsolute(string url) => url[0] == '/' || url.Contains(':', StringComparison.Ordinal);
}
