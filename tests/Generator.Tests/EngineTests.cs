using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;
using CancellationToken = System.Threading.CancellationToken;
using ExecutionContext = Generator.Pipelines.ExecutionContext;

namespace Generator.Tests;

/// <summary>The engine on pipelines of its own, without any site.</summary>
public sealed class EngineTests
{
    [Fact]
    public void A_pipeline_runs_behind_its_dependencies_and_sees_their_Process_results_in_PostProcess()
    {
        var seen = new List<string>();
        var results = new Engine(
        [
            new Pipeline("last")
            {
                Dependencies = ["first"],
                PostProcess = [new Step((_, context) => { seen.AddRange(context.Results<Item>("first").Select(item => item.Name)); return []; })],
            },
            new Pipeline("first")
            {
                Input = [new Step((_, _) => [new Item("a")])],
                Process = [new Step((items, _) => [.. items, new Item("b")])],
                PostProcess = [new Step((_, _) => [new Item("later")])],
            },
        ]).Execute(new DiagnosticBag(), CancellationToken.None);

        Assert.Equal(["a", "b"], seen);
        Assert.Equal(["first", "last"], results.Select(result => result.Pipeline.Name));
    }

    [Fact]
    public void A_cycle_is_named_with_all_its_pipelines()
    {
        var exception = Assert.Throws<PipelineException>(() => new Engine(
        [
            new Pipeline("a") { Dependencies = ["b"] },
            new Pipeline("b") { Dependencies = ["c"] },
            new Pipeline("c") { Dependencies = ["b"] },
        ]));
        Assert.Equal("Pipelines depend on each other in a circle: b → c → b.", exception.Message);
    }

    [Fact]
    public void An_unknown_dependency_is_named()
    {
        var exception = Assert.Throws<PipelineException>(() => new Engine([new Pipeline("a") { Dependencies = ["b"] }]));
        Assert.Equal("Pipeline a depends on b, which does not exist.", exception.Message);
    }

    [Fact]
    public void Two_pipelines_of_one_name_are_refused()
    {
        var exception = Assert.Throws<PipelineException>(() => new Engine([new Pipeline("a"), new Pipeline("a")]));
        Assert.Equal("Two pipelines are named a.", exception.Message);
    }

    [Fact]
    public void Results_of_a_pipeline_that_is_no_dependency_are_refused()
    {
        var engine = new Engine([new Pipeline("a"), new Pipeline("b") { Process = [new Step((_, context) => [.. context.Results<Item>("a")])] }]);
        Assert.Throws<PipelineException>(() => engine.Execute(new DiagnosticBag(), CancellationToken.None));
    }

    [Fact]
    public void Dependencies_of_dependencies_are_seen_too()
    {
        var seen = 0;
        new Engine(
        [
            new Pipeline("a") { Process = [new Step((_, _) => [new Item("x")])] },
            new Pipeline("b") { Dependencies = ["a"] },
            new Pipeline("c") { Dependencies = ["b"], Process = [new Step((_, context) => { seen = context.Results<Item>("a").Count(); return []; })] },
        ]).Execute(new DiagnosticBag(), CancellationToken.None);
        Assert.Equal(1, seen);
    }

    [Fact]
    public void Each_module_is_named_counted_and_timed_one_behind_the_other()
    {
        var process = new Engine(
        [
            new Pipeline("a")
            {
                Process =
                [
                    new Step((_, _) => [new Item("x"), new Item("y")]),
                    new Generic<Item>(),
                    new Step((items, _) => { Thread.Sleep(20); return [items[0]]; }),
                ],
            },
        ]).Execute(new DiagnosticBag(), CancellationToken.None).Single().Phases[(int)Phase.Process];

        Assert.Equal([("Step", 2), ("Generic", 2), ("Step", 1)], process.Modules.Select(module => (module.Module, module.Documents)));
        Assert.Equal(1, process.Documents);
        Assert.All(process.Modules.Zip(process.Modules.Skip(1)), pair => Assert.True(pair.First.Time.Ended <= pair.Second.Time.Started));
        Assert.InRange(process.Modules[2].Time.Elapsed, TimeSpan.FromMilliseconds(19), process.Elapsed);
    }

    [Fact]
    public void The_processor_time_of_a_module_counts_other_threads_too()
    {
        var spent = TimeSpan.FromMilliseconds(50);
        var module = new Engine(
        [
            new Pipeline("a") { Input = [new Step((_, _) => { AllCores.ForEach([1, 2], _ => Spend(spent)); return []; })] },
        ]).Execute(new DiagnosticBag(), CancellationToken.None).Single().Phases[0].Modules.Single();
        Assert.True(module.Cpu >= spent, $"{module.Cpu}");
    }

    /// <summary>Computes until the program has spent a processor time.</summary>
    private static void Spend(TimeSpan time)
    {
        var end = Environment.CpuUsage.TotalTime + time;
        while (Environment.CpuUsage.TotalTime < end)
        {
        }
    }

    private sealed class Generic<TDocument> : Module<TDocument>
        where TDocument : Document
    {
        protected override IEnumerable<Document> Execute(IReadOnlyList<TDocument> documents, ExecutionContext context) => documents;
    }

    private sealed record Item(string Label) : Document
    {
        public override string Name => Label;
    }

    private sealed class Step(Func<IReadOnlyList<Document>, ExecutionContext, IReadOnlyList<Document>> body) : IModule
    {
        public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) => body(documents, context);
    }
}
