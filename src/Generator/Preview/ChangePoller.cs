using System.Threading;
using System.Threading.Channels;
using Generator.Configuration;
using Generator.Incremental;

namespace Generator.Preview;

/// <summary>Looks at the sizes and times of all files of the site, several times a second.</summary>
internal sealed class ChangePoller : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource stop = new();

    public ChangePoller(BuildOptions options, ChannelWriter<string?> changes) => _ = Run(options, changes, stop.Token);

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
    }

    private static async Task Run(BuildOptions options, ChannelWriter<string?> changes, CancellationToken cancellation)
    {
        var known = Look(options);
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                var found = Look(options);
                foreach (var path in known.Keys.Union(found.Keys).Where(path => known.GetValueOrDefault(path) != found.GetValueOrDefault(path)))
                {
                    changes.TryWrite(path);
                }

                known = found;
            }
        }
        catch (OperationCanceledException)
        {
            // The preview ends.
        }
    }

    private static Dictionary<string, (long Length, long Modified)> Look(BuildOptions options)
    {
        try
        {
            return InputSnapshot.Take(options, previous: null).Files.ToDictionary(file => file.Path, file => (file.Length, file.Modified), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder is renamed while it is looked at: nothing is there for a moment, and the next look finds it.
            return [];
        }
    }
}
