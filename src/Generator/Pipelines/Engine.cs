using Generator.Content;
using Generator.Diagnostics;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Pipelines;

/// <summary>
/// Runs pipelines in Statiq's model: phase by phase, and within a phase each pipeline behind its dependencies. It knows
/// nothing of what the documents mean.
/// </summary>
public sealed class Engine(IReadOnlyList<Pipeline> pipelines)
{
    private readonly ImmutableArray<Pipeline> ordered = PipelineOrder.Sort(pipelines);

    /// <summary>Runs every phase and returns what each pipeline's last phase gave, with the time each module took.</summary>
    public ImmutableArray<PipelineResult> Execute(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var processed = new Dictionary<string, IReadOnlyList<Document>>(StringComparer.Ordinal);
        var visible = FindVisible();
        var runs = ordered.ToDictionary(pipeline => pipeline, _ => new Run());
        foreach (var phase in Enum.GetValues<Phase>())
        {
            foreach (var pipeline in ordered)
            {
                var run = runs[pipeline];
                var context = new ExecutionContext(pipeline, processed, visible[pipeline.Name], diagnostics);
                run.Documents = RunPhase(pipeline.Modules(phase), run, context, cancellation);
                if (phase == Phase.Process)
                {
                    processed.Add(pipeline.Name, run.Documents);
                }
            }
        }

        return
        [
            .. ordered.Select(pipeline => new PipelineResult(pipeline, runs[pipeline].Documents, [.. runs[pipeline].Phases])
            {
                Processed = processed[pipeline.Name],
            }),
        ];
    }

    private static IReadOnlyList<Document> RunPhase(
        ImmutableArray<IModule> modules, Run run, ExecutionContext context, CancellationToken cancellation)
    {
        var documents = run.Documents;
        var results = ImmutableArray.CreateBuilder<ModuleResult>(modules.Length);
        foreach (var module in modules)
        {
            cancellation.ThrowIfCancellationRequested();
            var stopwatch = CpuStopwatch.Start();
            documents = module.Execute(documents, context);
            var (time, cpu) = stopwatch.Stop();
            results.Add(new ModuleResult(ModuleResult.NameOf(module), documents.Count, time, cpu));
        }

        run.Phases.Add(new PhaseResult(documents.Count, results.MoveToImmutable()));
        return documents;
    }

    /// <summary>For each pipeline the names of all it depends on, directly or through others.</summary>
    private Dictionary<string, HashSet<string>> FindVisible()
    {
        var visible = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var pipeline in ordered)
        {
            visible.Add(pipeline.Name, [.. pipeline.Dependencies.SelectMany(name => visible[name].Append(name))]);
        }

        return visible;
    }

    private sealed class Run
    {
        public IReadOnlyList<Document> Documents { get; set; } = [];

        public List<PhaseResult> Phases { get; } = [];
    }
}
