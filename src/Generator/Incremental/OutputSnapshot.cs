using System.IO.Enumeration;
using Generator.Output;

namespace Generator.Incremental;

/// <summary>Every file of <c>output/</c> with its size and time, by its path relative to that folder.</summary>
public sealed class OutputSnapshot
{
    private readonly Dictionary<string, OutputRecord> byName;

    private OutputSnapshot(IEnumerable<OutputRecord> files) => byName = files.ToDictionary(file => file.Name, StringComparer.Ordinal);

    public static OutputSnapshot Empty { get; } = new([]);

    public IReadOnlyCollection<OutputRecord> Files => byName.Values;

    /// <summary>Looks at the folder; one that does not exist is empty.</summary>
    public static OutputSnapshot Take(string folder) => Directory.Exists(folder) ? new OutputSnapshot(Enumerate(folder)) : Empty;

    public static OutputSnapshot Of(IEnumerable<OutputRecord> files) => new(files);

    /// <summary>Whether nobody has added, deleted or edited a file since.</summary>
    public bool IsSame(OutputSnapshot other) => byName.Count == other.byName.Count && byName.Values.All(other.Has);

    /// <summary>Whether the file is there as the record has it.</summary>
    public bool Has(OutputRecord record) => byName.TryGetValue(record.Name, out var found) && found == record;

    public OutputRecord? Find(string name) => byName.GetValueOrDefault(name);

    private static FileSystemEnumerable<OutputRecord> Enumerate(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => new OutputRecord(
            Path.GetRelativePath(folder, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'),
            entry.Length,
            entry.LastWriteTimeUtc.Ticks),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
    };
}
