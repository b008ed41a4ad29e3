using Generator.Diagnostics;

namespace Generator.Content.Indicators;

/// <summary>
/// A goal. With an indicator it has a path and progress; without one it is a commitment of which only the year and the
/// words are known.
/// </summary>
public sealed record Target(string Id, LocalizedText Name, int TargetYear, SourceLocation Location)
{
    public Indicator? Indicator { get; init; }

    public int? BaseYear { get; init; }

    /// <summary>What is promised, in words.</summary>
    public LocalizedText? Statement { get; init; }

    /// <summary>What the promise covers.</summary>
    public LocalizedText? Scope { get; init; }

    /// <summary>The section that tells how it is to be reached: <c>CHAPTER#SECTION</c>.</summary>
    public string? Plan { get; init; }

    public LocalizedText? Verifier { get; init; }

    /// <summary>The value to be reached; null where none is known.</summary>
    public decimal? Goal => Indicator?.Find(TargetYear)?.Value;

    public decimal? Base => BaseYear is { } year ? Indicator?.Find(year)?.Value : null;

    /// <summary>
    /// How far it is, at the newest reported value: null where base, goal or a later value is missing. The path is the
    /// straight line from base to goal; on track is whoever stands on it or beyond, in the direction of the goal.
    /// </summary>
    public TargetProgress? Progress
    {
        get
        {
            if (Indicator?.Latest is not { Value: { } now } latest || Base is not { } start || Goal is not { } goal || latest.Year <= BaseYear || goal == start)
            {
                return null;
            }

            return new TargetProgress(latest, PathAt(latest.Year)!.Value, (start - now) / (start - goal) * 100)
            {
                State = (goal < start ? now <= goal : now >= goal) ? TargetState.Reached
                    : (goal < start ? now <= PathAt(latest.Year) : now >= PathAt(latest.Year)) ? TargetState.OnTrack
                    : TargetState.OffTrack,
            };
        }
    }

    /// <summary>The value of the straight line in a year; before the base the base, behind the target year the goal.</summary>
    public decimal? PathAt(int year) => Base is { } start && Goal is { } goal && BaseYear is { } from
        ? start + ((goal - start) * (Math.Clamp(year, from, TargetYear) - from) / (TargetYear - from))
        : null;
}

/// <summary>The newest value, what the path has for its year, and how much of the way is done, in percent.</summary>
public sealed record TargetProgress(IndicatorValue Latest, decimal Expected, decimal Done)
{
    public required TargetState State { get; init; }
}

public enum TargetState
{
    OnTrack,
    OffTrack,
    Reached,
}
