using Generator.Content;

namespace Generator.Pipelines;

/// <summary>The documents that a pipeline's last phase gave, and what each phase did, in the order of <see cref="Phase"/>.</summary>
public sealed record PipelineResult(Pipeline Pipeline, IReadOnlyList<Document> Documents, ImmutableArray<PhaseResult> Phases)
{
    /// <summary>What its Process phase gave, as the pipelines that depend on it saw it.</summary>
    public required IReadOnlyList<Document> Processed { get; init; }
}
