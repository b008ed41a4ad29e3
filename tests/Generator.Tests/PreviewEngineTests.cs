using System.Diagnostics;
using Generator.Preview;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The preview's builds, where each save stops the one before it.</summary>
public sealed class PreviewEngineTests
{
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromMilliseconds(20);

    /// <summary>Long on purpose: a build takes a fraction of it, and saves that come so fast stop every one that may be stopped.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Saves_that_never_cease_do_not_keep_a_build_from_ending_for_ever()
    {
        using var site = TestSite.Minimal();
        using var stop = new CancellationTokenSource();
        using var engine = new PreviewEngine(
            new PreviewOptions
            {
                Site = site.Options(),
                IsClockFixed = true,
                Report = found =>
                {
                    if (found.Any(diagnostic => diagnostic.Id == "GEN3001"))
                    {
                        stop.Cancel();
                    }
                },
            },
            new LeapingClock());
        var running = engine.Run(stop.Token);

        var (saves, waited) = (0, Stopwatch.StartNew());
        while (!stop.IsCancellationRequested)
        {
            Save(saves == 10 ? "contact.md" : "about.md", saves == 10 ? "[gone](gone.md)" : $"Save {saves}.");
            saves++;
            await Task.Delay(BetweenSaves);
            Assert.True(waited.Elapsed < Patience, "No build came to its end.");
        }

        await running;

        void Save(string name, string text)
        {
            site.Write($"input/pages/{name}", site.Read($"input/pages/{name}") + $"\n{text}\n");
            engine.Changes.TryWrite(Path.Combine(site.Input, "pages", name));
        }
    }

    /// <summary>Whenever it is asked, half a minute has gone by.</summary>
    private sealed class LeapingClock : TimeProvider
    {
        private long seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Add(ref seconds, 30);
    }
}
