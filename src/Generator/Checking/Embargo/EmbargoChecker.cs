using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO.Hashing;
using System.Text;
using Generator.Output;

namespace Generator.Checking.Embargo;

/// <summary>
/// Looks for what is withheld in every byte of the site as it streams by: pages, feeds, every other file, and their
/// names; as it is written, and behind up to three layers of escapes, and within archives and PDF. May be called from several threads.
/// </summary>
public sealed class EmbargoChecker
{
    private const int EscapeLayers = 3;

    /// <summary>Such as a document in an archive.</summary>
    private const int PackedLayers = 3;

    private readonly EmbargoPatterns patterns;
    private readonly FrozenSet<ulong> files;
    private readonly ConcurrentBag<EmbargoLeak> leaks = [];

    internal EmbargoChecker(EmbargoPatterns patterns, FrozenSet<ulong> files)
    {
        this.patterns = patterns;
        this.files = files;
        Fingerprint = files.Order().Aggregate(patterns.Fingerprint, (hash, file) => (hash * 31) ^ file);
    }

    /// <summary>The same for checkers that find the same; what one has looked at, another need not.</summary>
    public ulong Fingerprint { get; }

    /// <summary>In no order.</summary>
    public IReadOnlyCollection<EmbargoLeak> Leaks => leaks;

    /// <summary>Looks at an output's characters.</summary>
    public void Scan(OutputDocument output, ReadOnlySpan<char> text)
    {
        foreach (var (found, position) in Find(text, EscapeLayers))
        {
            leaks.Add(new EmbargoLeak(output, found.Kind, position, Written(text, position, found)));
        }
    }

    /// <summary>Looks at an output's bytes: as UTF-8, of which what is none leaves the rest readable.</summary>
    public void Scan(OutputDocument output, ReadOnlySpan<byte> content)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(content.Length));
        Scan(output, buffer.AsSpan(0, Encoding.UTF8.GetChars(content, buffer)));
        ArrayPool<char>.Shared.Return(buffer);
        ScanPacked(output, content, PackedLayers);
    }

    /// <summary>Looks at an output's name, and at what it is a copy of, by the hash of its content.</summary>
    public void ScanName(OutputDocument output, ulong? hash)
    {
        foreach (var (found, _) in Find(output.Url.Value, layers: 0))
        {
            leaks.Add(new EmbargoLeak(output, found.Kind, Position: null, ""));
        }

        if (hash is { } content && files.Contains(content))
        {
            leaks.Add(new EmbargoLeak(output, WithheldTextKind.FileHash, Position: null, ""));
        }
    }

    private void ScanPacked(OutputDocument output, ReadOnlySpan<byte> content, int layers)
    {
        if (layers == 0)
        {
            return;
        }

        foreach (var inner in PackedContent.Unpack(content))
        {
            foreach (var found in Find(Encoding.UTF8.GetString(inner), EscapeLayers).Keys.Select(found => found.Kind).Distinct())
            {
                AddWhole(output, found);
            }

            if (files.Contains(XxHash3.HashToUInt64(inner)))
            {
                AddWhole(output, WithheldTextKind.FileHash);
            }

            ScanPacked(output, inner, layers - 1);
        }
    }

    /// <summary>Within a file that is packed there is no place to show.</summary>
    private void AddWhole(OutputDocument output, WithheldTextKind kind)
    {
        if (!leaks.Any(leak => leak.Output == output && leak.Kind == kind))
        {
            leaks.Add(new EmbargoLeak(output, kind, Position: null, ""));
        }
    }

    private Dictionary<WithheldText, int> Find(ReadOnlySpan<char> text, int layers)
    {
        var found = patterns.Find(text);
        if (layers == 0 || !EscapedText.MayHold(text))
        {
            return found;
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var undone = buffer.AsSpan(0, EscapedText.Undo(text, buffer));
        if (!undone.SequenceEqual(text))
        {
            foreach (var (hidden, position) in Find(undone, layers - 1).Where(hidden => !found.ContainsKey(hidden.Key)))
            {
                found.Add(hidden, EscapedText.PositionOf(text, position));
            }
        }

        ArrayPool<char>.Shared.Return(buffer);
        return found;
    }

    /// <summary>The characters at the place, where they are not escaped.</summary>
    private static string Written(ReadOnlySpan<char> text, int position, WithheldText found) =>
        found.StandsAt(text, position) ? text.Slice(position, found.Text.Length).ToString() : "";
}

/// <summary>
/// A text of a withheld document in an output: at an offset of it, or null where its name or the whole of it is meant.
/// <paramref name="Written"/> is what stands there, where that is no escape.
/// </summary>
public sealed record EmbargoLeak(OutputDocument Output, WithheldTextKind Kind, int? Position, string Written);
