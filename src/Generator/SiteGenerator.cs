using Generator.Checking;
using Generator.Checking.Embargo;
using Generator.Checking.External;
using Generator.Checking.Permanence;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Output;
using Generator.Pipelines;
using Generator.Rendering.Templates;
using Generator.Site;
using Generator.Site.Pdf;
using Generator.Site.Search;
using NodaTime;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator;

/// <summary>
/// The whole program on one page: load the configuration and the theme, run the pipelines, render each page once and
/// read off it what the checks need, check, and only then put the new site in place of the old one.
/// </summary>
public sealed class SiteGenerator(BuildOptions options)
{
    private readonly DiagnosticBag diagnostics = options.NewBag();
    private readonly List<PhaseTime> times = [];

    /// <summary>How links to other sites are checked; null, as in every build, to ask nobody.</summary>
    public ExternalLinkOptions? External { get; init; }

    /// <summary>
    /// Builds the site, or finds that nothing has changed since the last build; with <paramref name="write"/> false
    /// everything happens but the writing.
    /// </summary>
    public BuildResult Build(bool write, CancellationToken cancellation)
    {
        if (write && OutputFolder.ReasonToRefuse(options) is { } refusal)
        {
            return CreateResult(new BuildCounts(), []) with { Refusal = refusal };
        }

        if (write)
        {
            StagedTree.Recover(options.OutputFolder);
        }

        var history = Timed("scan", () => BuildHistory.Open(options, write));
        if (history.Unchanged is { } last)
        {
            return new BuildResult(last.Diagnostics, last.Counts, [.. times]) { IsUnchanged = true, Notes = NotesOn(last.Dates) };
        }

        if (Timed("load", () => SiteLoader.Load(options with { Root = history.Root }, history.Cache, diagnostics)) is not { } site)
        {
            return CreateResult(new BuildCounts(), []);
        }

        var result = Build(site, history, write, cancellation);
        return result with { Notes = [.. history.Problem is { } problem ? [problem] : Array.Empty<string>(), .. NotesOn(history.Cache.Dates)] };
    }

    /// <summary>Reads the content and looks ahead; nothing is rendered or written. Without a site there are no changes.</summary>
    public ScheduleResult ReadSchedule(CancellationToken cancellation)
    {
        var changes = SiteLoader.Load(options, BuildHistory.Open(options, write: false).Cache, diagnostics) is { } site
            ? Schedule.ToCome(options, new Engine(SitePipelines.Create(site)).Execute(diagnostics, cancellation).SelectMany(pipeline => pipeline.Documents))
            : [];
        return new ScheduleResult(changes, diagnostics.ToSorted());
    }

    /// <summary>
    /// Prints documents, named by folder or file, of the site as it would be built; without a name the newest report. What the
    /// files tell of their time is the last moment at which the site changed.
    /// </summary>
    public PdfResult Print(IReadOnlyCollection<string> names, string? browser)
    {
        var built = Build(write: false, CancellationToken.None);
        if (built.HasErrors || SiteLoader.Load(options, BuildHistory.Open(options, write: false).Cache, diagnostics) is not { } site)
        {
            return new PdfResult([], built.Diagnostics);
        }

        var assembled = AssembledSite.Assemble(site, new DiagnosticBag(), CancellationToken.None);
        var plan = PdfPlan.Create(names, [.. assembled.Documents.OfType<ArticlePage>()], site.Configuration.Languages);
        if (plan.Jobs.IsEmpty || plan.Unknown is not null)
        {
            return new PdfResult([], built.Diagnostics) { Unknown = plan.Unknown };
        }

        if (browser is null)
        {
            diagnostics.Add(ReportDiagnostics.NoBrowser.At(
                SourceLocation.WholeFile(plan.Jobs[0].First.File.Path), "No browser of the Chromium family is installed, so that this cannot be printed."));
            return new PdfResult([], diagnostics.ToSorted());
        }

        var printer = new PdfPrinter(assembled, new TemplateRenderer(site.Theme, site.AssetUrls), diagnostics);
        var files = printer.PrintAsync(plan.Jobs, browser, Schedule.Around(options.AsOf, assembled.Documents, accepted: null).Start).GetAwaiter().GetResult();
        return new PdfResult(files, built.Diagnostics);
    }

    private BuildResult Build(SiteContext site, BuildHistory history, bool write, CancellationToken cancellation)
    {
        var assembled = Timed("pipelines", () => AssembledSite.Assemble(site, diagnostics, cancellation));
        var (outputs, documents) = (assembled.Outputs, assembled.Documents);
        if (options.EmbargoedPreview && !Schedule.HasEmbargo(options.AsOf, documents))
        {
            return CreateResult(new BuildCounts(), assembled.Pipelines) with { Refusal = "Nothing is under embargo, so that there is nothing to preview." };
        }

        var manifest = assembled.CheckUrls(diagnostics);
        var urls = new SiteUrls(manifest, LastingUrls.Of(outputs), Schedule.Around(options.AsOf, documents, accepted: null))
        {
            ReadTexts = () => AcceptedText.Read(outputs),
        };
        var renderer = new TemplateRenderer(site.Theme, site.AssetUrls);
        using var tree = write && !diagnostics.HasErrors ? StagedTree.Begin(options) : null;
        var embargo = Timed("withheld", () => new EmbargoCheckerFactory(site.Configuration, site.Theme, site.Cache.Inputs.Hash).Create(documents, outputs));
        var stream = new PageStream(renderer, site.Cache, tree, diagnostics) { Embargo = embargo, Recorder = options.RecordPages ? new PageRecorder() : null };
        var facts = Timed("render", () => stream.Run(outputs, cancellation));
        ReportLeaks();
        var links = Timed("check", () => new SiteChecker(outputs, renderer, diagnostics) { OutputFolder = options.OutputFolder }
            .Check(facts, assembled.Index.Translations, assembled.Rules, site.Configuration));
        if (External is { } external)
        {
            var checker = new ExternalLinkChecker(external, site.Configuration, diagnostics);
            links += Timed("external", () => checker.Ask(facts.Pages, LocalDate.FromDateTime(options.AsOf.UtcDateTime), cancellation));
            checker.Report(facts.Pages, outputs, renderer);
        }

        var search = default(SearchCounts);
        if (tree is not null && site.Pagefind is { } pagefind && !diagnostics.HasErrors)
        {
            search = Timed("search", () => new SearchIndexer(pagefind, site.Cache, tree) { Embargo = embargo }.Run(assembled.Index.Pages));
            ReportLeaks();
        }

        var counts = new BuildCounts
        {
            Documents = documents.OfType<ContentPage>().Count(),
            Pages = facts.Pages.Count,
            Files = outputs.Documents.Length + search.Files,
            Links = links,
        };
        var result = CreateResult(counts, assembled.Pipelines) with { Urls = urls, Pictures = site.Pictures.Counts, Search = search, PageTimes = stream.Recorder?.ToSorted() ?? [] };
        if (tree is not null && !result.HasErrors)
        {
            Timed("write", () => Commit(tree, history.Record(OutputSnapshot.Of(tree.Files), new BuildFindings(
                Schedule.Around(options.AsOf, documents, manifest.AcceptedAt), counts, result.Diagnostics, embargo?.Fingerprint ?? 0))));
            site.Pictures.Prune(options.AsOf);
        }

        return result with { Times = [.. times] };

        void ReportLeaks() =>
            new EmbargoReporter(renderer, Path.Combine(options.InputFolder, SiteConfigurationReader.SiteFile), diagnostics).Report(embargo?.Leaks ?? []);
    }

    /// <summary>The record comes behind the site: between the two, a build that dies leaves an old record, which fits no new file.</summary>
    private BuildManifest Commit(StagedTree tree, BuildManifest manifest)
    {
        tree.Commit();
        ManifestFile.Write(options.OutputFolder, manifest);
        return manifest;
    }

    private BuildResult CreateResult(BuildCounts counts, ImmutableArray<PipelineResult> pipelines) =>
        new(diagnostics.ToSorted(), counts, [.. times]) { Pipelines = pipelines };

    private static ImmutableArray<string> NotesOn(SourceDates dates) => dates.State.IsShallow
        ? ["The clone is shallow: no page says when it last changed, since git cannot tell. `git fetch --unshallow` gets the whole history."]
        : [];

    private T Timed<T>(string name, Func<T> work)
    {
        var stopwatch = CpuStopwatch.Start();
        var result = work();
        var (time, cpu) = stopwatch.Stop();
        times.Add(new PhaseTime(name, time, cpu));
        return result;
    }
}
