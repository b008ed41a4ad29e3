using Generator.Diagnostics;
using Generator.Site;

namespace Generator;

/// <summary>When the site will change by itself, the first change first, and what is wrong with its content.</summary>
public sealed record ScheduleResult(ImmutableArray<ScheduledChange> Changes, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
