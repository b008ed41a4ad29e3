using Generator.Checking.Hosting;
using Generator.Checking.Urls;

namespace Generator.Checking.Folders;

/// <summary>
/// Finds where a built site is served, from what its pages say of themselves and its sitemaps of the pages: the origin of
/// the absolute URLs whose path is a file of the site, where they agree.
/// </summary>
internal static class BaseUrlFinder
{
    public static WebUrl? Find(IEnumerable<FileFacts> facts, HostedSite host)
    {
        var origins = facts
            .SelectMany(file => file.References.Where(reference => NamesItself(file, reference)))
            .Select(reference => reference.Url)
            .Distinct(StringComparer.Ordinal)
            .Select(url => WebUrl.TryParse(url, null, out var parsed) && parsed.IsWeb ? parsed : null)
            .OfType<WebUrl>()
            .Where(url => host.Answer(url.Path, null) is HostAnswer.Served)
            .Select(url => url with { Path = "/", Query = null, Fragment = null })
            .Distinct()
            .Take(2)
            .ToList();
        return origins is [var origin] ? origin : null;
    }

    private static bool NamesItself(FileFacts file, PageReference reference) => file is AssetFacts
        ? reference.Kind == ReferenceKind.Link && file.Url.Value.Contains("sitemap", StringComparison.OrdinalIgnoreCase)
        : reference.Kind == ReferenceKind.Canonical || (file is PageFacts page && reference.Position == page.OpenGraphUrlPosition);
}
