using System.Diagnostics;

namespace Generator.Pipelines;

/// <summary>
/// Measures work that has the program to itself: the processor time of all threads meanwhile is its own, the runtime's
/// share (compiling code, collecting memory) with it.
/// </summary>
public readonly struct CpuStopwatch
{
    private readonly long timestamp;
    private readonly TimeSpan cpu;

    private CpuStopwatch(long timestamp, TimeSpan cpu)
    {
        this.timestamp = timestamp;
        this.cpu = cpu;
    }

    public static CpuStopwatch Start() => new(Stopwatch.GetTimestamp(), Now());

    public (Timing Time, TimeSpan Cpu) Stop() => (Timing.Since(timestamp), Now() - cpu);

    private static TimeSpan Now() => Environment.CpuUsage.TotalTime;
}
