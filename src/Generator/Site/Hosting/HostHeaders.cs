using System.Text;
using Generator.Content;
using Generator.Output;
using Generator.Rendering.Templates;
using Generator.Site.Editor;
using Generator.Site.Feeds;
using Generator.Site.Search;

namespace Generator.Site.Hosting;

/// <summary>
/// The host's <c>_headers</c>. Where two rules hold for a path the host does not say which wins, so no two of these name
/// the same header. Pages and the rest keep the host's own rule: asked for again each time
/// (<c>max-age=0, must-revalidate</c>).
/// </summary>
public static class HostHeaders
{
    /// <summary>A name with a hash of the content never means anything else.</summary>
    private const string Immutable = "Cache-Control: public, max-age=31536000, immutable";

    /// <summary>Feed readers ask often; a release may show up in them some minutes after the page.</summary>
    private const string ForSomeMinutes = "Cache-Control: public, max-age=300, must-revalidate";

    /// <summary>The folders of the search index in which each file is named for its content. What names them is asked for again.</summary>
    private static readonly string[] HashedSearchFolders = ["filter", "fragment", "index"];

    public static UrlPath Url { get; } = UrlPath.Root.File("_headers");

    /// <summary>The headers of a site that holds these files and no others.</summary>
    public static DataOutput Create(SiteContext site, IReadOnlyCollection<OutputDocument> files) => new(Url, () =>
    {
        var sorted = files.OrderBy(file => file.Url.Value, StringComparer.Ordinal).ToList();
        IEnumerable<HeaderBlock> blocks =
        [
            .. OfAll(site, sorted),
            .. site.Configuration.Languages.Select(language => OfLanguage(site, language)),
            .. Cover([.. sorted.Select(file => file.Url)], depth: 1).Select(path => new HeaderBlock(path, [Immutable])),
            .. SpeculationRules(site) is { } rules ? [new HeaderBlock(rules, ["Content-Type: application/speculationrules+json"])] : ImmutableArray<HeaderBlock>.Empty,
            .. site.OffersSearch ? HashedSearchFolders.Select(name => new HeaderBlock($"{SearchIndexer.Folder.Folder(name)}*", [Immutable])) : [],
            .. sorted.OfType<DataOutput>().Select(Feed).OfType<HeaderBlock>(),
        ];
        return Encoding.UTF8.GetBytes(string.Join('\n', blocks.Select(block => block.ToText())));
    });

    /// <summary>
    /// What all answers have. The editor needs another policy than pages. Of two policies for a path both would hold, and of two opener policies
    /// none, so with an editor each part of the site that is not its own has a rule by itself.
    /// </summary>
    private static ImmutableArray<HeaderBlock> OfAll(SiteContext site, IEnumerable<OutputDocument> files)
    {
        var ofAll = SecurityHeaders.Create(site.Options.NoIndex);
        var ofPages = SecurityHeaders.OfPages(site.OffersSearch, site.Configuration.AllowedHosts);
        if (site.EditorPackages is null || site.Configuration.Editor is not { } editor)
        {
            return [new HeaderBlock("/*", [.. ofPages, .. ofAll])];
        }

        var parts = files.Select(file => PartOf(file.Url))
            .Concat(site.OffersSearch ? [SearchIndexer.Folder + "*"] : [])
            .Except([CreateEditor.Folder + "*"])
            .Distinct().Order(StringComparer.Ordinal);
        return
        [
            new HeaderBlock("/*", ofAll),
            .. parts.Select(part => new HeaderBlock(part, ofPages)),
            new HeaderBlock(CreateEditor.Folder + "*", SecurityHeaders.OfEditor(editor.Backend, site.Options.NoIndex)),
        ];
    }

    /// <summary>All in the same folder of the first level, or the file alone.</summary>
    private static string PartOf(UrlPath url) => url.Href.IndexOf('/', 1) is var end and > 0 ? url.Href[..(end + 1)] + "*" : url.Href;

    /// <summary>
    /// What the pages of a language share: the language as search engines of its region write it, and which pages a browser
    /// may fetch ahead. The rules come by a header since the policy lets no inline script in (html.spec.whatwg.org,
    /// the Speculation-Rules header).
    /// </summary>
    private static HeaderBlock OfLanguage(SiteContext site, Language language) => new(language.HomeUrl.Href + "*",
    [
        $"Content-Language: {RegionalTag.Of(language)}",
        .. SpeculationRules(site) is { } rules ? [$"Speculation-Rules: \"{rules}\""] : ImmutableArray<string>.Empty,
    ]);

    private static string? SpeculationRules(SiteContext site) => site.AssetUrls.GetValueOrDefault(ThemeLoader.SpeculationRules);

    /// <summary>The fewest paths that hold for all files with a hash in their name and for no other: a folder of nothing else is one.</summary>
    private static IEnumerable<string> Cover(IReadOnlyList<UrlPath> files, int depth) =>
        !files.Any(IsHashed) ? []
        : files.All(IsHashed) ? [FolderOf(files[0], depth) + "*"]
        : files.GroupBy(url => url.Value.Split('/') is var parts && parts.Length > depth + 1 ? parts[depth] : null).SelectMany(group =>
            group.Key is null ? group.Where(IsHashed).Select(url => url.Href) : Cover([.. group], depth + 1));

    private static string FolderOf(UrlPath url, int depth) => string.Concat(url.Href.Split('/').Skip(1).Take(depth - 1).Select(part => "/" + part)) + "/";

    private static bool IsHashed(UrlPath url) => ContentHash.IsInName(url.Value[(url.Value.LastIndexOf('/') + 1)..]);

    private static HeaderBlock? Feed(DataOutput file) =>
        FeedFormat.All.FirstOrDefault(format => file.Url.Value.EndsWith('/' + format.FileName, StringComparison.Ordinal)) is { } format
            ? new HeaderBlock(file.Url.Href, [$"Content-Type: {format.MediaType}; charset=utf-8", ForSomeMinutes])
            : null;

    private sealed record HeaderBlock(string Path, ImmutableArray<string> Headers)
    {
        public string ToText() => $"{Path}\n{string.Concat(Headers.Select(header => $"  {header}\n"))}";
    }
}
