using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Pipelines;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;

namespace Generator.Modules;

/// <summary>
/// Checks the texts of releases that are to come as the build will that shows them, so that no mistake waits for that
/// minute to stop it. What is found is counted and no more: a log may be public. Drafts are no releases yet. Nothing of
/// what is made here goes on.
/// </summary>
public sealed class CheckUpcoming(SiteConfiguration configuration, DirectiveSet directives, BuildCache cache) : IModule
{
    private readonly ImmutableArray<IModule> pages =
        [new PairTranslations(configuration), new CheckEvidence(configuration.Editions, directives.Figures.Indicators), new CompareWithSource(), new SetDestination()];

    /// <summary>Nothing of a withheld text is kept for the next build.</summary>
    private readonly RenderMarkdown bodies = new(configuration, directives, new BuildCache(previous: null, cache.Inputs, environment: 0));

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var upcoming = context.AllResults<WithheldDocument>()
            .Select(withheld => withheld.Document)
            .Where(document => document.FrontMatter is ReleaseFrontMatter { Common.IsDraft: false })
            .GroupBy(document => ((ReleaseFrontMatter)document.FrontMatter).PublishedFrom)
            .OrderBy(due => due.Key)
            .ToList();
        if (upcoming.Count > 0)
        {
            var findings = new DiagnosticBag();
            Check(upcoming, context, findings);
            Report(findings.ToSorted(), context.Diagnostics);
        }

        return documents;
    }

    /// <summary>A release may lead to what is published with it or before it, and to the files of its folder.</summary>
    private void Check(IEnumerable<IEnumerable<SourceDocument>> upcoming, ExecutionContext context, DiagnosticBag findings)
    {
        var silent = context.With(findings);
        var files = context.AllResults<FileDocument>().ToList();
        var published = context.AllResults<Document>().ToList();
        foreach (var due in upcoming)
        {
            var sources = due.ToList();
            var current = pages.Aggregate((IReadOnlyList<Document>)sources, (documents, module) => module.Execute(documents, silent)).OfType<ContentPage>().ToList();
            published.RemoveAll(document => document is WithheldDocument withheld && sources.Contains(withheld.Document));
            published.AddRange(current);
            published.AddRange(files.Where(file => sources.Exists(source => file.File.Name.StartsWith(source.Key.Folder, StringComparison.Ordinal))).Select(AsItIs));
            _ = bodies.Render(current, new LinkTargets(configuration.Languages, published), findings).ToList();
        }
    }

    /// <summary>The file as a link to it needs it; nothing is made of a picture.</summary>
    private static MediaDocument AsItIs(FileDocument file) => new(file.File, UrlPath.Root.Folder("media").File(file.File.Name), Size: null);

    private void Report(ImmutableArray<Diagnostic> findings, DiagnosticBag diagnostics)
    {
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        var counts = new[] { Count(errors, "error"), Count(findings.Length - errors, "warning") }.OfType<string>();
        if (!findings.IsEmpty)
        {
            diagnostics.Add(TranslationStateDiagnostics.Upcoming.At(
                SourceLocation.WholeFile(configuration.Title.Written(configuration.Languages.Default).Source.Path),
                $"What is to come has {string.Join(" and ", counts)}, which the build will report that publishes it."));
        }
    }

    private static string? Count(int number, string noun) => number switch
    {
        0 => null,
        1 => $"1 {noun}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}s"),
    };
}
