using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Generator.Content;
using Generator.Output;

namespace Generator.Checking;

/// <summary>
/// Knows what a host would serve for every URL of the site, and resolves references as a browser would. Distinct
/// references are resolved once.
/// </summary>
public sealed class LinkIndex
{
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    private readonly OutputSet outputs;
    private readonly string origin;
    private readonly Uri baseUrl;
    private readonly FrozenDictionary<UrlPath, PageFacts> pages;
    private readonly Lazy<FrozenDictionary<string, string>> filesIgnoringCase;
    private readonly ConcurrentDictionary<string, LinkTarget> resolved = new(StringComparer.Ordinal);

    public LinkIndex(OutputSet outputs, IEnumerable<PageFacts> pages, Uri baseUrl)
    {
        this.outputs = outputs;
        this.baseUrl = baseUrl;
        origin = baseUrl.GetLeftPart(UriPartial.Authority);
        this.pages = pages.ToFrozenDictionary(page => page.Url);
        filesIgnoringCase = new(() => outputs.Documents
            .GroupBy(document => document.Url.FilePath, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First().Url.Value, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Where <paramref name="reference"/> leads on the page at <paramref name="from"/>.</summary>
    public LinkTarget Resolve(string reference, UrlPath from) =>
        reference.StartsWith('/') || reference.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? resolved.GetOrAdd(reference, ResolveNew, from)
            : ResolveNew(reference, from);

    private LinkTarget ResolveNew(string reference, UrlPath from)
    {
        if (reference.StartsWith('#') && reference.AsSpan(1).IndexOfAnyExcept(PlainCharacters) < 0 && outputs.Find(from) is { } self)
        {
            return Found(self, reference[1..]);
        }

        var local = reference.StartsWith(origin, StringComparison.Ordinal) ? reference[origin.Length..] : reference;
        return IsPlainPath(local) && outputs.Find(new UrlPath(local)) is { } document ? Found(document, "") : ResolveUrl(reference, from);
    }

    /// <summary>Whether a URL parser would make of it what it is: a path from the root, without dot segments, escapes or a query.</summary>
    private static bool IsPlainPath(string reference) =>
        reference.StartsWith('/')
        && reference.AsSpan().IndexOfAnyExcept(PlainCharacters) < 0
        && !reference.Contains("//", StringComparison.Ordinal)
        && !reference.Contains("/.", StringComparison.Ordinal);

    private LinkTarget ResolveUrl(string reference, UrlPath from)
    {
        if (!Uri.TryCreate(new Uri(baseUrl, from.Href), reference, out var url))
        {
            return new LinkTarget(LinkStatus.Invalid);
        }

        if (url.Scheme != baseUrl.Scheme || url.Authority != baseUrl.Authority)
        {
            return new LinkTarget(LinkStatus.External);
        }

        var path = new UrlPath(Uri.UnescapeDataString(url.AbsolutePath));
        if (outputs.Find(path) is { } document)
        {
            return Found(document, Uri.UnescapeDataString(url.Fragment.TrimStart('#')));
        }

        return filesIgnoringCase.Value.TryGetValue(path.FilePath, out var actual)
            ? new LinkTarget(LinkStatus.WrongCase) { Suggestion = actual }
            : new LinkTarget(LinkStatus.Missing) { Suggestion = Suggest(path) };
    }

    private LinkTarget Found(OutputDocument document, string fragment)
    {
        var page = pages.GetValueOrDefault(document.Url);
        var isThere = page is null || fragment is "" or "top" || page.HasId(fragment);
        return new LinkTarget(isThere ? LinkStatus.Found : LinkStatus.MissingFragment)
        {
            Document = document,
            Page = page,
            Fragment = fragment,
        };
    }

    private string? Suggest(UrlPath path) =>
        outputs.Find(new UrlPath(path.Value + "/")) is { } folder
            ? folder.Url.Value
            : Diagnostics.Suggestion.Nearest(path.Value, outputs.Documents.Select(document => document.Url.Value));
}
