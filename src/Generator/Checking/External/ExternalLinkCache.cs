using System.Collections.Concurrent;

namespace Generator.Checking.External;

/// <summary>
/// Answers that were fine, kept beside the output folder for <see cref="ExternalLinkOptions.MaxAge"/>: a line with the
/// time, the address, where it has moved to, and the fragments found, with tabs between. It only saves requests, so what
/// cannot be read is asked again.
/// </summary>
internal sealed class ExternalLinkCache
{
    private readonly ExternalLinkOptions options;
    private readonly Dictionary<string, Entry> known;
    private readonly ConcurrentDictionary<string, Entry> kept = new(StringComparer.Ordinal);

    private ExternalLinkCache(ExternalLinkOptions options, Dictionary<string, Entry> known)
    {
        this.options = options;
        this.known = known;
    }

    public static ExternalLinkCache Open(ExternalLinkOptions options)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in ReadLines(options.CacheFile).Select(Parse).OfType<Entry>())
        {
            entries[entry.Url] = entry;
        }

        return new ExternalLinkCache(options, entries);
    }

    /// <summary>What the address answered a short while ago, where that says all that is asked now.</summary>
    public ExternalAnswer? Find(ExternalLink link)
    {
        var isUsable = known.TryGetValue(link.Url.AbsoluteUri, out var entry)
            && options.Clock.GetUtcNow() - entry.Time < options.MaxAge
            && link.Fragments.All(fragment => entry.Fragments.Contains(Uri.EscapeDataString(fragment)));
        if (!isUsable)
        {
            return null;
        }

        kept[entry!.Url] = entry;
        return ExternalAnswer.Fine with { MovedTo = entry.MovedTo };
    }

    public void Keep(ExternalLink link, ExternalAnswer answer)
    {
        if (answer is { Verdict: ExternalVerdict.Fine, MissingFragments.IsEmpty: true })
        {
            kept[link.Url.AbsoluteUri] = new Entry(options.Clock.GetUtcNow(), link.Url.AbsoluteUri, answer.MovedTo, [.. link.Fragments.Select(Uri.EscapeDataString)]);
        }
    }

    /// <summary>Replaces the file in one step.</summary>
    public void Save()
    {
        var lines = kept.Values.OrderBy(entry => entry.Url, StringComparer.Ordinal).Select(Format);
        var temporary = $"{options.CacheFile}-{Environment.ProcessId}";
        File.WriteAllLines(temporary, lines);
        File.Move(temporary, options.CacheFile, overwrite: true);
    }

    private static string[] ReadLines(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllLines(file) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another run may be replacing it; then everything is asked anew.
            return [];
        }
    }

    private static Entry? Parse(string line)
    {
        var parts = line.Split('\t');
        return parts.Length == 4 && DateTimeOffset.TryParseExact(parts[0], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new Entry(time, parts[1], Uri.TryCreate(parts[2], UriKind.Absolute, out var moved) ? moved : null, [.. parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)])
            : null;
    }

    private static string Format(Entry entry) =>
        string.Join('\t', entry.Time.ToString("O", CultureInfo.InvariantCulture), entry.Url, entry.MovedTo?.AbsoluteUri, string.Join(' ', entry.Fragments));

    private sealed record Entry(DateTimeOffset Time, string Url, Uri? MovedTo, ImmutableArray<string> Fragments);
}
