using Generator.Checking.Facts;
using Generator.Checking.Hosting;
using Generator.Checking.Urls;
using Generator.Content;

namespace Generator.Checking.Folders;

/// <summary>
/// Finds where a built site is served, from what its pages say of themselves and its sitemaps of the pages: the origin of
/// the absolute URLs whose path is a file of the site, where they agree; else the folder of a host below which every page
/// that names itself stands.
/// </summary>
internal static class BaseUrlFinder
{
    public static WebUrl? Find(IReadOnlyCollection<FileFacts> facts, HostedSite host) => FindOrigin(facts, host) ?? FindFolder(facts);

    private static WebUrl? FindOrigin(IEnumerable<FileFacts> facts, HostedSite host)
    {
        var origins = facts
            .SelectMany(file => file.References.Where(reference => NamesItself(file, reference)))
            .Select(reference => reference.Url)
            .Distinct(StringComparer.Ordinal)
            .Select(Parse)
            .OfType<WebUrl>()
            .Where(url => host.Answer(url.Path, null) is HostAnswer.Served)
            .Select(url => url with { Path = "/", Query = null, Fragment = null })
            .Distinct()
            .Take(2)
            .ToList();
        return origins is [{ } origin] ? origin : null;
    }

    /// <summary>Such as that of a project on a host of many; one page alone may be the copy of another site's.</summary>
    private static WebUrl? FindFolder(IEnumerable<FileFacts> facts)
    {
        var named = facts.OfType<PageFacts>().SelectMany(page => page.References
            .Where(reference => NamesItself(page, reference))
            .Select(reference => (page.Url, Folder: Parse(reference.Url) is { } url ? FolderOf(page.Url, url) : null))).ToList();
        return named.Select(page => page.Folder).Distinct().ToList() is [{ } folder] && named.Exists(page => page.Url != UrlPath.Root) ? folder : null;
    }

    /// <summary>The URL of the site's root, where a page has this URL; null where the two do not fit.</summary>
    private static WebUrl? FolderOf(UrlPath page, WebUrl url)
    {
        string[] forms = [page.Href, page.Href.Replace(".html", "", StringComparison.Ordinal), page.Href.TrimEnd('/')];
        return forms.Where(form => form.Length > 0 && url.Path.EndsWith(form, StringComparison.Ordinal) && url.Path.Length > form.Length).FirstOrDefault() is { } found
            ? url with { Path = $"{url.Path[..^found.Length]}/", Query = null, Fragment = null }
            : null;
    }

    private static WebUrl? Parse(string url) => WebUrl.TryParse(url, null, out var parsed) && parsed.IsWeb ? parsed : null;

    private static bool NamesItself(FileFacts file, PageReference reference) => file is AssetFacts
        ? reference.Kind == ReferenceKind.Link && file.Url.Value.Contains("sitemap", StringComparison.OrdinalIgnoreCase)
        : reference.Kind == ReferenceKind.Canonical || (file is PageFacts page && reference.Position == page.OpenGraphUrlPosition);
}
