using System.Collections.Concurrent;
using Generator.Checking.Facts;
using Generator.Checking.Hosting;
using Generator.Checking.Html;
using Generator.Checking.Links;
using Generator.Checking.Loading;
using Generator.Checking.Policies;
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

    private readonly UrlTable urls = new();

    /// <summary>
    /// Checks the site as it is served at <paramref name="baseUrl"/>; where that is null, at the one that its pages name,
    /// and where they name none or several, an absolute URL is a foreign one.
    /// </summary>
    public FolderCheckResult Check(WebUrl? baseUrl)
    {
        var files = new SiteFolder(folder);
        var read = ReadFacts(files);
        var (redirects, headers) = ReadRules();
        var site = baseUrl ?? BaseUrlFinder.Find(read, new HostedSite(files.Files, [], "")) ?? Unknown;
        var mount = HostedSite.Decode(site.Path);
        var mounted = mount == "/" ? files : new SiteFolder(folder, mount);
        var facts = mount == "/" ? read : [.. read.Select(file => file with { Url = new UrlPath(mount + file.Url.Value[1..]) })];
        var host = new HostedSite(mounted.Files, redirects, site == Unknown ? "" : site.Origin) { Mount = mount };
        var index = new LinkIndex(host, facts, site);
        var loads = new LoadChecker(index, allowed: null);
        var whole = new WholePageChecker(index, loads, new PolicyChecker(headers, index, loads));
        var pages = facts.OfType<PageFacts>().ToList();
        var structure = new SiteStructureChecker(pages, index);
        AllCores.ForEach(facts, file =>
        {
            var reporter = ReporterOf(file);
            var targets = index.Resolve(file);
            for (var i = 0; i < targets.Length; i++)
            {
                LinkChecker.Check(file.References[i], targets[i], reporter);
            }

            if (file.Damage is { } damage)
            {
                reporter.ReportDamage(damage.Position, damage.Message);
            }

            if (file is PageFacts page)
            {
                structure.MarkLinked(page, targets);
                whole.Check(page, reporter);
            }
            else
            {
                loads.Check(file, reporter);
            }
        });
        AllCores.ForEach(pages, page => structure.Check(page, ReporterOf(page)));
        new RedirectChecker(host, index, site, diagnostics).Check(Path.Combine(folder, RedirectsFile.Name), Path.Combine(folder, NetlifyConfiguration.FileName));
        return new FolderCheckResult(
            diagnostics.ToSorted(), pages.Count, files.Files.Length, facts.Sum(file => file.References.Length), site == Unknown ? null : site);

        FileReporter ReporterOf(FileFacts file) => new(() => new SourceText(mounted.PathOf(file.Url), ReadText(mounted.PathOf(file.Url))), diagnostics);
    }

    private ConcurrentBag<FileFacts> ReadFacts(SiteFolder files)
    {
        var facts = new ConcurrentBag<FileFacts>();
        AllCores.ForEach(files.Files, url =>
        {
            if (IsPage(url.FilePath))
            {
                using var page = PooledText.Read(files.PathOf(url));
                facts.Add(PageFactsReader.Read(url, page.Memory, urls));
            }
            else if (AssetFactsReader.CanRead(url))
            {
                facts.Add(AssetFactsReader.Read(url, ReadText(files.PathOf(url)), urls));
            }
        });
        return facts;
    }

    private (ImmutableArray<RedirectRule> Redirects, ImmutableArray<HeaderRule> Headers) ReadRules()
    {
        var configuration = ReadSource(NetlifyConfiguration.FileName) is { } toml ? NetlifyConfiguration.Read(toml, diagnostics) : NetlifyConfiguration.Empty;
        var redirects = ReadSource(RedirectsFile.Name) is { } rules ? RedirectsFile.Read(rules, diagnostics) : [];
        var headers = ReadSource(HeadersFile.Name) is { } lines ? HeadersFile.Read(lines) : [];
        return ([.. redirects, .. configuration.Redirects], [.. headers, .. configuration.Headers]);
    }

    private SourceText? ReadSource(string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? new SourceText(path, PageDecoder.Decode(File.ReadAllBytes(path))) : null;

    private static string ReadText(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return IsPage(path) ? PageDecoder.Decode(bytes) : PageDecoder.DecodeUnicode(bytes);
    }

    private static bool IsPage(string path) => Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" or ".xhtml";
}
