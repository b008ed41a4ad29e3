namespace Generator.Diagnostics;

/// <summary>Finds what an author most likely meant.</summary>
public static class Suggestion
{
    private const int ShortText = 256;

    /// <summary>" Did you mean `x`?" for the candidate nearest to <paramref name="written"/>, or nothing.</summary>
    public static string For(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? $" Did you mean `{nearest}`?" : "";

    /// <summary>
    /// The candidate within a third of its length in edits (at least one), the nearest first; or null. The folders
    /// that two paths share do not count: they make nothing more alike.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (DistanceWithin(written, candidate, least) is { } distance && (distance < least || string.CompareOrdinal(candidate, nearest) < 0))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The distance, or null where it is more than <paramref name="most"/> or too great to be a slip of the pen.</summary>
    private static int? DistanceWithin(string written, string candidate, int most)
    {
        // Most differ too much in length, whatever they share.
        var difference = Math.Abs(written.Length - candidate.Length);
        if (difference > Allowed(written.Length, candidate.Length))
        {
            return null;
        }

        var shared = SharedFolders(written, candidate);
        var a = written.AsSpan(shared);
        var b = candidate.AsSpan(shared);
        var allowed = Math.Min(most, Allowed(a.Length, b.Length));
        return difference <= allowed && Distance(a, b, allowed) is var distance && distance <= allowed ? distance : null;
    }

    private static int Allowed(int length, int other) => Math.Max(1, Math.Max(length, other) / 3);

    private static int SharedFolders(string a, string b) =>
        a.AsSpan(0, a.AsSpan().CommonPrefixLength(b)).LastIndexOf('/') + 1;

    /// <summary>
    /// Edits from one to the other without regard to case: characters added, removed, replaced, or two neighbours
    /// swapped (optimal string alignment); one where only the case differs. Of what is farther than
    /// <paramref name="most"/> it only tells that.
    /// </summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase))
        {
            return a.SequenceEqual(b) ? 0 : 1;
        }

        // Looked at once for each pair of characters.
        Span<char> one = a.Length <= ShortText ? stackalloc char[a.Length] : new char[a.Length];
        Span<char> other = b.Length <= ShortText ? stackalloc char[b.Length] : new char[b.Length];
        a.ToLowerInvariant(one);
        b.ToLowerInvariant(other);
        var (beforeLast, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        var leastOfLast = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            // What follows grows out of these two rows alone.
            if (Math.Min(least, leastOfLast) > most)
            {
                return most + 1;
            }

            leastOfLast = least;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
