using System.Collections.Concurrent;
using Generator.Checking.Hosting;
using Generator.Checking.Urls;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;

namespace Generator.Checking.Folders;

/// <summary>
/// Checks a built static site, whatever built it: every reference of its pages, style sheets, drawings, feeds and
/// sitemaps, its redirects, and its HTML.
/// </summary>
public sealed class FolderChecker(string folder, DiagnosticBag diagnostics)
{
    /// <summary>Stands for the site's origin where nothing tells it: no link can name it.</summary>
    private static readonly WebUrl Unknown = new("https", "this-site.invalid", "/");

    private readonly SiteFolder files = new(folder);
    private readonly UrlTable urls = new();

    /// <summary>
    /// Checks the site as it is served at <paramref name="baseUrl"/>; where that is null, at the one that its pages name,
    /// and where they name none or several, an absolute URL is a foreign one.
    /// </summary>
    public FolderCheckResult Check(WebUrl? baseUrl)
    {
        var facts = ReadFacts();
        var rules = ReadRedirects();
        var site = baseUrl ?? BaseUrlFinder.Find(facts, new HostedSite(files.Files, [], "")) ?? Unknown;
        var host = new HostedSite(files.Files, rules, site == Unknown ? "" : site.Origin);
        var index = new LinkIndex(host, facts, site);
        AllCores.ForEach(facts, file => Check(file, index));
        new RedirectChecker(host, index, site, diagnostics).Check(Path.Combine(folder, RedirectsFile.Name), Path.Combine(folder, NetlifyConfiguration.FileName));
        return new FolderCheckResult(
            diagnostics.ToSorted(), facts.OfType<PageFacts>().Count(), files.Files.Length, facts.Sum(file => file.References.Length), site == Unknown ? null : site);
    }

    private ConcurrentBag<FileFacts> ReadFacts()
    {
        var facts = new ConcurrentBag<FileFacts>();
        AllCores.ForEach(files.Files, url =>
        {
            if (IsPage(url))
            {
                facts.Add(PageFactsReader.Read(url, ReadText(url).AsMemory(), urls));
            }
            else if (AssetFactsReader.CanRead(url))
            {
                facts.Add(AssetFactsReader.Read(url, ReadText(url), urls));
            }
        });
        return facts;
    }

    private ImmutableArray<RedirectRule> ReadRedirects() =>
    [
        .. ReadSource(RedirectsFile.Name) is { } redirects ? RedirectsFile.Read(redirects, diagnostics) : [],
        .. ReadSource(NetlifyConfiguration.FileName) is { } toml ? NetlifyConfiguration.Read(toml, diagnostics).Redirects : [],
    ];

    private SourceText? ReadSource(string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? new SourceText(path, PageDecoder.Decode(File.ReadAllBytes(path))) : null;

    private void Check(FileFacts file, LinkIndex index)
    {
        var reporter = new FileReporter(() => new SourceText(files.PathOf(file.Url), ReadText(file.Url)), diagnostics);
        foreach (var reference in file.References)
        {
            LinkChecker.Check(reference, index.Resolve(reference, file), reporter);
        }

        switch (file)
        {
            case PageFacts page:
                HtmlChecker.Check(page, reporter);
                break;
            case AssetFacts { Damage: { } damage }:
                reporter.ReportDamage(damage.Position, damage.Message);
                break;
        }
    }

    private string ReadText(UrlPath url)
    {
        var bytes = File.ReadAllBytes(files.PathOf(url));
        return IsPage(url) ? PageDecoder.Decode(bytes) : PageDecoder.DecodeUnicode(bytes);
    }

    private static bool IsPage(UrlPath url) => Path.GetExtension(url.FilePath).ToLowerInvariant() is ".html" or ".htm" or ".xhtml";
}
