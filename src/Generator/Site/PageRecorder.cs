using System.Collections.Concurrent;
using Generator.Content;
using Generator.Pipelines;

namespace Generator.Site;

/// <summary>Gathers the times of pages from any number of threads.</summary>
public sealed class PageRecorder
{
    private readonly ConcurrentBag<PageTime> times = [];

    /// <summary>A page that this thread began at <paramref name="timestamp"/>, one of Stopwatch's, and has just ended.</summary>
    public void Add(UrlPath url, string layout, long timestamp) => times.Add(new PageTime(url.Value, layout, Timing.Since(timestamp)));

    /// <summary>All pages in the order of their starts.</summary>
    public ImmutableArray<PageTime> ToSorted() => [.. times.OrderBy(page => page.Time.Started).ThenBy(page => page.Url, StringComparer.Ordinal)];
}
