using Generator.Checking.Facts;

namespace Generator.Checking.External;

/// <summary>A distinct address of another site, without its fragment, and the fragments by which the site's pages point into it.</summary>
internal sealed record ExternalLink(Uri Url, ImmutableArray<string> Fragments)
{
    /// <summary>The links on all pages, each once, in order.</summary>
    public static ImmutableArray<ExternalLink> Collect(IEnumerable<PageFacts> pages, Uri baseUrl) =>
    [
        .. pages.SelectMany(page => page.References)
            .DistinctBy(reference => reference.Url)
            .Select(reference => Parse(reference, baseUrl))
            .OfType<Uri>()
            .GroupBy(AddressOf)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new ExternalLink(new Uri(same.Key), [.. same.Select(FragmentOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)])),
    ];

    /// <summary>The absolute URL of a reference to another host, or null: the site's own pages are checked without a network.</summary>
    public static Uri? Parse(PageReference reference, Uri baseUrl)
    {
        return (reference.Kind == ReferenceKind.Link || reference.IsLoaded)
            && Uri.TryCreate(baseUrl, reference.Url, out var url)
            && url.Scheme is "http" or "https"
            && url.Host.Length > 0
            && url.Authority != baseUrl.Authority
                ? url
                : null;
    }

    public static string AddressOf(Uri url) => url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    /// <summary>
    /// The id that a URL points at, decoded; null where it points at none: text fragments (<c>#:~:text=</c>), states of
    /// scripts (<c>#/path</c>, <c>#!path</c>), the page's top.
    /// </summary>
    public static string? FragmentOf(Uri url)
    {
        var fragment = url.Fragment.TrimStart('#');
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        fragment = Uri.UnescapeDataString(directive < 0 ? fragment : fragment[..directive]);
        return fragment is "" || fragment.StartsWith('/') || fragment.StartsWith('!') || fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
            ? null
            : fragment;
    }
}
