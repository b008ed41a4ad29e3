using System.Collections.Concurrent;

namespace Generator.Tests.Infrastructure;

/// <summary>A clock that stands at <see cref="TestSite.Now"/> unless told otherwise, and waits a thousandth of what it is asked to.</summary>
internal sealed class HastyClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = TestSite.Now;

    /// <summary>What was asked for, in no certain order.</summary>
    public ConcurrentBag<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            Waits.Add(dueTime);
            return System.CreateTimer(callback, state, dueTime / 1000, period);
        }

        return System.CreateTimer(callback, state, dueTime, period);
    }
}
