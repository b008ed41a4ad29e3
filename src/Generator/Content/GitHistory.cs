using System.Collections.Frozen;
using System.Text;
using NodaTime;

namespace Generator.Content;

/// <summary>
/// What git knows of the files below <paramref name="folder"/>. Without git, or outside a repository, nothing is known.
/// All files are asked for in one call: as the folder, since git compares each name that it is given with each change.
/// </summary>
public sealed class GitHistory(string folder)
{
    /// <summary>Stands before each commit in the answer; no path and no date has it.</summary>
    private const char CommitMark = '\u0001';

    /// <summary>The decoration of a commit at which a shallow clone ends: what it seems to change may be older.</summary>
    private const string Grafted = "grafted";

    /// <summary>Where the history stands.</summary>
    public GitState ReadState() => Encoding.UTF8.GetString(GitProcess.Run(folder, ["rev-parse", "HEAD", "--is-shallow-repository"], input: "")).Split('\n') is [var head, var shallow, ..]
        ? new GitState(head, shallow == "true")
        : GitState.Unknown;

    /// <summary>The committed versions of files, named relative to the folder with forward slashes; the newest first.</summary>
    public FrozenDictionary<string, ImmutableArray<FileVersion>> ReadVersions(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return FrozenDictionary<string, ImmutableArray<FileVersion>>.Empty;
        }

        string[] arguments =
        [
            "--literal-pathspecs", "-c", "log.showSignature=false", "log", $"--format={CommitMark}%ct %D", "--raw", "--no-abbrev", "--no-renames",
            "--relative", "-z", "--", ".",
        ];
        var wanted = names.ToHashSet(StringComparer.Ordinal);
        return Encoding.UTF8.GetString(GitProcess.Run(folder, arguments, input: ""))
            .Split(CommitMark, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(ParseCommit)
            .Where(version => wanted.Contains(version.Name))
            .GroupBy(version => version.Name)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>When each file was last committed; files of which git does not know that are left out.</summary>
    public FrozenDictionary<string, Instant> ReadDates(IReadOnlyCollection<string> names) => ReadVersions(names)
        .Where(file => file.Value[0].Committed is not null)
        .ToFrozenDictionary(file => file.Key, file => file.Value[0].Committed!.Value, StringComparer.Ordinal);

    /// <summary>The texts of versions, by their blobs.</summary>
    public FrozenDictionary<string, string> ReadTexts(IEnumerable<FileVersion> versions)
    {
        var blobs = versions.Select(version => version.Blob).Distinct().ToList();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        ReadOnlySpan<byte> answer = blobs.Count == 0 ? [] : GitProcess.Run(folder, ["cat-file", "--batch"], string.Concat(blobs.Select(blob => blob + "\n")));
        while (answer.IndexOf((byte)'\n') is >= 0 and var lineEnd)
        {
            // `BLOB blob LENGTH`, then so many bytes and a line end; or `BLOB missing`.
            var header = Encoding.UTF8.GetString(answer[..lineEnd]).Split(' ');
            answer = answer[(lineEnd + 1)..];
            if (header is [var blob, "blob", var written])
            {
                var length = int.Parse(written, CultureInfo.InvariantCulture);
                texts[blob] = Encoding.UTF8.GetString(answer[..length]);
                answer = answer[(length + 1)..];
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A commit is its date and decorations, then pairs of <c>:MODE MODE BLOB BLOB STATUS</c> and a path, NUL behind each.</summary>
    private static IEnumerable<FileVersion> ParseCommit(string commit)
    {
        var fields = commit.Split('\0');
        var header = fields[0].Split(' ', 2);
        var committed = header[1].Split(", ").Contains(Grafted)
            ? (Instant?)null
            : Instant.FromUnixTimeSeconds(long.Parse(header[0], CultureInfo.InvariantCulture));
        for (var i = 1; i + 1 < fields.Length; i += 2)
        {
            if (fields[i].Trim().Split(' ') is [_, _, _, var blob, not "D"])
            {
                yield return new FileVersion(fields[i + 1], blob, committed);
            }
        }
    }
}

/// <summary>A file as it was committed; <paramref name="Committed"/> is null where the clone is too shallow to tell.</summary>
public sealed record FileVersion(string Name, string Blob, Instant? Committed);

/// <summary>
/// The commit from which files are dated, empty where there is none, and whether the clone is shallow: without what came before,
/// most files would seem to be as young as its oldest commit.
/// </summary>
public readonly record struct GitState(string Head, bool IsShallow)
{
    public static GitState Unknown { get; } = new("", IsShallow: false);
}
