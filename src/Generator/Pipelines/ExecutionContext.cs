using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Pipelines;

/// <summary>What a module may use besides its documents.</summary>
public sealed class ExecutionContext
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Document>> processed;
    private readonly IReadOnlySet<string> visible;

    internal ExecutionContext(
        Pipeline pipeline,
        IReadOnlyDictionary<string, IReadOnlyList<Document>> processed,
        IReadOnlySet<string> visible,
        DiagnosticBag diagnostics)
    {
        Pipeline = pipeline;
        this.processed = processed;
        this.visible = visible;
        Diagnostics = diagnostics;
    }

    public Pipeline Pipeline { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>The same with other diagnostics, for what is tried and not said.</summary>
    public ExecutionContext With(DiagnosticBag diagnostics) => new(Pipeline, processed, visible, diagnostics);

    /// <summary>The Process results of a pipeline that this one depends on, directly or through others.</summary>
    /// <exception cref="PipelineException">This pipeline does not depend on that one.</exception>
    public IEnumerable<TDocument> Results<TDocument>(string pipelineName)
        where TDocument : Document =>
        visible.Contains(pipelineName)
            ? processed[pipelineName].OfType<TDocument>()
            : throw new PipelineException($"Pipeline {Pipeline.Name} asks for the results of {pipelineName}, on which it does not depend.");

    /// <summary>The Process results of all dependencies.</summary>
    public IEnumerable<TDocument> AllResults<TDocument>()
        where TDocument : Document =>
        processed.Where(pair => visible.Contains(pair.Key)).SelectMany(pair => pair.Value).OfType<TDocument>();
}
