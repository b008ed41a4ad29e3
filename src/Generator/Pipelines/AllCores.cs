using System.Runtime.ExceptionServices;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Pipelines;

/// <summary>
/// Work on many items at once. An exception comes out as it was thrown, not wrapped, so that a full disk looks the same
/// from one thread and from many.
/// </summary>
public static class AllCores
{
    /// <summary>Maps every item; results keep the order of <paramref name="items"/>.</summary>
    public static TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> map)
    {
        var results = new TResult[items.Count];
        Unwrapped(() => Parallel.For(0, items.Count, Options(CancellationToken.None), i => results[i] = map(items[i])));
        return results;
    }

    public static void ForEach<T>(IEnumerable<T> items, Action<T> work, CancellationToken cancellation = default) =>
        Unwrapped(() => Parallel.ForEach(items, Options(cancellation), work));

    /// <summary>No more at once than there are cores, however many threads the pool has.</summary>
    private static ParallelOptions Options(CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };

    private static void Unwrapped(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
