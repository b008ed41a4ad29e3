using Generator.Content;
using NodaTime;

namespace Generator.Incremental;

/// <summary>
/// When a file, named relative to <c>input/</c>, was last committed, where a page tells that. It is an input of the
/// build that no file shows.
/// </summary>
public sealed record SourceDate(string Name, Instant? Committed)
{
    /// <summary>The dates of files, in one call of git and in the order of their names; none for no file.</summary>
    public static ImmutableArray<SourceDate> Read(string inputFolder, IEnumerable<string> names)
    {
        var ordered = names.Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var dates = new GitHistory(inputFolder).ReadDates(ordered);
        return [.. ordered.Select(name => new SourceDate(name, dates.TryGetValue(name, out var date) ? date : null))];
    }
}
