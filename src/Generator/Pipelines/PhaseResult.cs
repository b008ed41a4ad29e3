namespace Generator.Pipelines;

/// <summary>How many documents left a phase, and what each of its modules did, in the order in which they ran.</summary>
public sealed record PhaseResult(int Documents, ImmutableArray<ModuleResult> Modules)
{
    /// <summary>From the first module's start to the last one's end; null for a phase without modules.</summary>
    public Timing? Time => Modules.IsEmpty ? null : Timing.Spanning(Modules[0].Time, Modules[^1].Time);

    public TimeSpan Elapsed => Time?.Elapsed ?? TimeSpan.Zero;
}
