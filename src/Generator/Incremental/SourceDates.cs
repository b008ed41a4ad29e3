using System.Collections.Frozen;
using Generator.Content;
using NodaTime;

namespace Generator.Incremental;

/// <summary>
/// When files were last committed, in the order of their names. It is an input of the build that no file shows. Of a shallow clone
/// nothing is told: the same commit would have other dates than in a whole one.
/// </summary>
public sealed record SourceDates(GitState State, ImmutableArray<SourceDate> Files)
{
    public static SourceDates None { get; } = new(GitState.Unknown, []);

    /// <summary>The dates of files; those that were read at the same commit <paramref name="before"/> are not asked for again.</summary>
    public static SourceDates Read(string inputFolder, IEnumerable<string> names, SourceDates? before)
    {
        var ordered = names.Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var history = new GitHistory(inputFolder);
        var state = history.ReadState();
        var known = before is not null && before.State == state ? before.ByName() : [];
        var isCut = state.IsShallow || state == GitState.Unknown;
        var dates = isCut || ordered.All(known.ContainsKey) ? null : history.ReadDates(ordered);
        return new SourceDates(state, [.. ordered.Select(name => new SourceDate(name, isCut ? null : dates is null ? known[name] : Find(dates, name)))]);
    }

    /// <summary>Whether git says the same of these files as it did.</summary>
    public bool AreCurrent(string inputFolder) =>
        Read(inputFolder, Files.Select(file => file.Name), this) is var now && now.State.IsShallow == State.IsShallow && now.Files.SequenceEqual(Files);

    public Dictionary<string, Instant?> ByName() => Files.ToDictionary(file => file.Name, file => file.Committed, StringComparer.Ordinal);

    private static Instant? Find(FrozenDictionary<string, Instant> dates, string name) => dates.TryGetValue(name, out var date) ? date : null;
}
