using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Modules;
using Generator.Pipelines;
using Generator.Site;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Preview;

/// <summary>
/// Shows documents as they were just saved without looking at the others: their files alone go through the pipeline
/// that reads documents, and their bodies are rendered against the links of the last build.
/// </summary>
internal sealed class DocumentRefresh(PreviewSite site, LastGoodDocuments lastGood, DiagnosticBag diagnostics)
{
    /// <summary>What more documents than these changed is left to a whole build.</summary>
    private const int FewDocuments = 8;

    private readonly string inputFolder = site.Context.Options.InputFolder;

    /// <summary>
    /// The site with these files, by absolute path, as they are now; null where that takes a whole build: another kind of file, a new
    /// document, one that has another address now.
    /// </summary>
    public PreviewSite? Apply(IReadOnlyCollection<string> changed)
    {
        if (!changed.All(IsDocument))
        {
            return null;
        }

        var keys = changed.Select(KeyOf).ToFrozenSet();
        var shown = site.Index.Pages.OfType<ArticlePage>().Where(page => keys.Contains(page.Key)).ToList();
        if (keys.Count > FewDocuments || shown.Select(page => page.Key).Distinct().Count() != keys.Count)
        {
            return null;
        }

        var read = Read(changed, shown).Where(page => keys.Contains(page.Key)).ToList();
        if (!Addresses(read.Select(page => (page.Language, page.Url))).SetEquals(Addresses(shown.Select(page => (page.Language, page.Url)))))
        {
            return null;
        }

        var articles = new RenderMarkdown(site.Context.Configuration, site.Context.Directives, NoCache([]))
            .Render(read, site.Targets, diagnostics);
        return site.With([.. articles]);
    }

    private static HashSet<(Language, UrlPath)> Addresses(IEnumerable<(Language, UrlPath)> addresses) => [.. addresses];

    private bool IsDocument(string path) =>
        path.StartsWith(inputFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && path.EndsWith(DocumentName.Extension, StringComparison.Ordinal);

    private TranslationKey KeyOf(string path) => DocumentName.Parse(NameOf(path), site.Context.Configuration.Languages).Key;

    private string NameOf(string path) => Path.GetRelativePath(inputFolder, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Reads the documents; a chapter with the index of its report, on which its address depends.</summary>
    private IEnumerable<ContentPage> Read(IReadOnlyCollection<string> changed, IReadOnlyCollection<ArticlePage> shown)
    {
        var reports = shown
            .Where(page => page.FrontMatter is ChapterFrontMatter)
            .Select(page => new TranslationKey(page.Key.Folder + DocumentName.IndexName))
            .ToHashSet();
        var files = site.Index.Pages.OfType<ArticlePage>()
            .Where(page => reports.Contains(page.Key))
            .Concat(shown)
            .SelectMany(page => page.Content.Source.Bodies.Select(body => body.File.Path))
            .Concat(changed)
            .Distinct()
            .Select(path => new FileInfo(path))
            .Where(file => file.Exists)
            .Select(file => new InputFile(file.FullName, file.Length, file.LastWriteTimeUtc.Ticks))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        var context = site.Context with { Cache = NoCache([.. files]), Recover = lastGood };
        return new Engine([SitePipelines.CreateInputs(context)]).Execute(diagnostics, CancellationToken.None).Single().Processed.OfType<ContentPage>();
    }

    /// <summary>Nothing but the files; commits are dated as in the last build.</summary>
    private BuildCache NoCache(ImmutableArray<InputFile> files) => new(null, InputSnapshot.Of(files), environment: 0) { FixedDates = site.Context.Cache.Dates };
}
