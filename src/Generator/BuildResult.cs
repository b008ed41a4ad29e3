using Generator.Diagnostics;
using Generator.Pipelines;
using Generator.Site;

namespace Generator;

/// <summary>What a build found and did. The site was written only if there is no error.</summary>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts, ImmutableArray<PhaseTime> Times)
{
    public ImmutableArray<PipelineResult> Pipelines { get; init; } = [];

    /// <summary>What each page took, in order of their starts; empty unless <c>BuildOptions.RecordPages</c> asked for it.</summary>
    public ImmutableArray<PageTime> PageTimes { get; init; } = [];

    /// <summary>Why the output folder must not be replaced, where that was the reason not to write.</summary>
    public string? Refusal { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>How much a build went through: documents are counted once a language, links as they stand on the pages.</summary>
public sealed record BuildCounts
{
    public int Documents { get; init; }

    public int Pages { get; init; }

    public int Files { get; init; }

    public int Links { get; init; }
}

/// <summary>When a part of the build ran, and the processor time of all threads meanwhile.</summary>
public sealed record PhaseTime(string Name, Timing Time, TimeSpan Cpu);
