using System.Threading;
using System.Threading.Channels;
using Generator.Checking;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Rendering.Templates;
using Generator.Site;

namespace Generator.Preview;

/// <summary>
/// Keeps the site in memory as its files are: what was saved is shown at once where it can be shown alone, and a whole
/// build with all checks follows when nobody has saved for a moment. A newer save stops that build.
/// </summary>
internal sealed class PreviewEngine(PreviewOptions options, TimeProvider time) : IDisposable
{
    /// <summary>A file is written in steps: what follows so soon belongs to it.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(10);

    /// <summary>However many files still change, what is there is shown.</summary>
    private static readonly TimeSpan LongestSettling = TimeSpan.FromMilliseconds(150);

    /// <summary>The processors belong to the browser first, which shows what was saved.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    /// <summary>When saves have kept builds from ending for so long, the next one is not stopped.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(20);

    private readonly Channel<string?> changes = Channel.CreateUnbounded<string?>();
    private readonly LastGoodDocuments lastGood = new();
    private readonly StateJson json = new(Path.GetDirectoryName(options.Site.InputFolder) ?? options.Site.InputFolder, options.Editor);
    private readonly Lock gate = new();
    private PreviewState state = new(0, 0) { IsChecking = true };
    private BuildManifest? lastBuild;
    private ImmutableArray<Diagnostic> lastDiagnostics = [];
    private volatile PreviewSite? site;
    private Task building = Task.CompletedTask;
    private CancellationTokenSource stop = new();

    /// <summary>Since when something is saved that no build has looked at.</summary>
    private long waitingSince = time.GetTimestamp();

    /// <summary>Counts the batches of changes; what was begun before the last one must not replace what is newer.</summary>
    private int batch;

    /// <summary>The site as it is, or null while the first build has not come so far.</summary>
    public PreviewSite? Site => site;

    /// <summary>Where changed files are told, by absolute path; null for any file.</summary>
    public ChannelWriter<string?> Changes => changes.Writer;

    /// <summary>Tells browsers of each new state.</summary>
    public EventStreams Events { get; } = new();

    /// <summary>Builds, and follows the changes until it is stopped.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        Follow(TimeSpan.Zero);
        while (await WaitForChanges(cancellation) is { } changed)
        {
            lock (gate)
            {
                batch++;
            }

            Show(changed);
            Follow(Quiet);
        }

        await stop.CancelAsync();
        await building;
    }

    /// <summary>Once <see cref="Run"/> has ended.</summary>
    public void Dispose() => stop.Dispose();

    /// <summary>The files of the next batch of changes, each once; null when the preview ends.</summary>
    private async Task<IReadOnlyCollection<string?>?> WaitForChanges(CancellationToken cancellation)
    {
        var changed = new HashSet<string?>();
        try
        {
            changed.Add(await changes.Reader.ReadAsync(cancellation));
            var started = time.GetTimestamp();
            if (building.IsCompleted)
            {
                waitingSince = started;
            }

            // At once: the processors belong to what was saved.
            await stop.CancelAsync();
            do
            {
                while (changes.Reader.TryRead(out var path))
                {
                    changed.Add(path);
                }

                await Task.Delay(Settling, cancellation);
            }
            while (changes.Reader.Count > 0 && time.GetElapsedTime(started) < LongestSettling);
            return changed;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Shows what can be shown without looking at the whole site.</summary>
    private void Show(IReadOnlyCollection<string?> changed)
    {
        if (site is not { } current || changed.Contains(null))
        {
            Publish(state with { IsChecking = true });
            return;
        }

        var paths = changed.OfType<string>().ToList();
        var diagnostics = new DiagnosticBag(options.Site.Strict);
        try
        {
            if (ThemeRefresh.AreStyles(paths, options.Site))
            {
                Publish(state with { StyleVersion = state.StyleVersion + 1, IsChecking = true });
                return;
            }

            var next = ThemeRefresh.AreTemplates(paths, options.Site)
                ? ThemeRefresh.Apply(current, options.NextBuild(time), diagnostics)
                : new DocumentRefresh(current, lastGood, diagnostics).Apply(paths);
            site = next ?? current;
            var elsewhere = lastDiagnostics.Where(diagnostic => !paths.Contains(diagnostic.Location.File));
            Publish(state with
            {
                Version = next is null ? state.Version : state.Version + 1,
                IsChecking = true,
                Diagnostics = [.. diagnostics.ToSorted(), .. elsewhere],
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Something was renamed while it was read. The build that follows finds it where it is now.
            Publish(state with { IsChecking = true });
        }
    }

    /// <summary>Has a build follow the one that runs, which may have been told to stop.</summary>
    private void Follow(TimeSpan delay)
    {
        var previous = building;
        var cancellation = (stop = new CancellationTokenSource()).Token;
        building = Task.Run(async () =>
        {
            await previous;
            await Build(delay, cancellation);
        });
    }

    private async Task Build(TimeSpan delay, CancellationToken cancellation)
    {
        try
        {
            var isOverdue = time.GetElapsedTime(waitingSince) > LongestDelay;
            await Task.Delay(isOverdue ? TimeSpan.Zero : delay, cancellation);
            Build(isOverdue ? CancellationToken.None : cancellation);
            waitingSince = time.GetTimestamp();
        }
        catch (OperationCanceledException)
        {
            // A newer save has a build of its own.
        }
        catch (Exception exception)
        {
            // Whatever it is, a writer sees it, and the next save is another try.
            Publish(state with { IsChecking = false, Failure = $"{exception.GetType().Name}: {exception.Message}" });
            if (exception is IOException or UnauthorizedAccessException)
            {
                changes.Writer.TryWrite(null);
            }
        }
    }

    private void Build(CancellationToken cancellation)
    {
        var started = batch;
        var build = options.NextBuild(time);
        var diagnostics = build.NewBag();
        var history = BuildHistory.Continue(build, lastBuild);
        if (SiteLoader.Load(build, history.Cache, diagnostics) is not { } context)
        {
            Finish(diagnostics.ToSorted(), started, isBlocked: true);
            return;
        }

        var assembled = AssembledSite.Assemble(context with { Recover = lastGood }, diagnostics, cancellation);
        var next = PreviewSite.Of(assembled);
        cancellation.ThrowIfCancellationRequested();
        Replace(next, started);
        assembled.CheckUrls(diagnostics);
        var checking = new TemplateRenderer(context.Theme, context.AssetUrls);
        var facts = new PageStream(checking, context.Cache, tree: null, diagnostics).Run(assembled.Outputs, cancellation);
        new SiteChecker(assembled.Outputs, checking, diagnostics) { OutputFolder = build.OutputFolder }
            .Check(facts, assembled.Index.Translations, assembled.Rules, context.Configuration);
        cancellation.ThrowIfCancellationRequested();
        var found = diagnostics.ToSorted();
        lastGood.KeepOnly(assembled.Index.Pages.Select(page => page.Key).ToHashSet());
        lastBuild = history.Record(
            OutputSnapshot.Empty, new BuildFindings(Schedule.Around(build.AsOf, assembled.Documents, accepted: null), new BuildCounts(), found, Withheld: 0));
        Finish(found, started, isBlocked: false);
    }

    /// <summary>Puts the site of a build in place, unless something was saved since.</summary>
    private void Replace(PreviewSite next, int started)
    {
        lock (gate)
        {
            if (batch == started)
            {
                site = next;
                Publish(state with { Version = state.Version + 1 });
            }
        }
    }

    private void Finish(ImmutableArray<Diagnostic> found, int started, bool isBlocked)
    {
        options.Report(found);
        lock (gate)
        {
            lastDiagnostics = found;
            if (batch == started)
            {
                Publish(state with { Diagnostics = found, IsChecking = false, IsBlocked = isBlocked, Failure = null });
            }
        }
    }

    private void Publish(PreviewState next)
    {
        lock (gate)
        {
            state = next;
            Events.Publish(json.Write(next));
        }
    }
}
