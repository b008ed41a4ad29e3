using System.Diagnostics;

namespace Generator.Pipelines;

/// <summary>
/// When something ran and on which thread, by its managed number. <paramref name="Started"/> counts from a moment that
/// is the same for the whole run of the program and means nothing else.
/// </summary>
public sealed record Timing(int Thread, TimeSpan Started, TimeSpan Elapsed)
{
    public TimeSpan Ended => Started + Elapsed;

    /// <summary>From <paramref name="timestamp"/>, one of <see cref="Stopwatch"/>'s, until now on this thread.</summary>
    public static Timing Since(long timestamp)
    {
        // From two points, not from a duration: what ran within another then lies within it to the tick.
        var started = Stopwatch.GetElapsedTime(0, timestamp);
        return new Timing(Environment.CurrentManagedThreadId, started, Stopwatch.GetElapsedTime(0) - started);
    }

    /// <summary>From the start of the first to the end of the last, in the order given, on the first one's thread.</summary>
    public static Timing Spanning(Timing first, Timing last) => first with { Elapsed = last.Ended - first.Started };
}
