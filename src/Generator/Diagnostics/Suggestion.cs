namespace Generator.Diagnostics;

/// <summary>Finds what an author most likely meant.</summary>
public static class Suggestion
{
    /// <summary>" Did you mean `x`?" for the candidate nearest to <paramref name="written"/>, or nothing.</summary>
    public static string For(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? $" Did you mean `{nearest}`?" : "";

    /// <summary>The candidate within a third of its length in edits (at least one), the nearest first; or null.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates) => candidates
        .Where(candidate => Math.Abs(candidate.Length - written.Length) <= Allowed(written, candidate))
        .Select(candidate => (candidate, distance: Distance(written, candidate)))
        .Where(pair => pair.distance <= Allowed(written, pair.candidate))
        .OrderBy(pair => pair.distance)
        .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    private static int Allowed(string a, string b) => Math.Max(1, Math.Max(a.Length, b.Length) / 3);

    /// <summary>Levenshtein distance without regard to case, plus one where only the case differs.</summary>
    private static int Distance(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return string.Equals(a, b, StringComparison.Ordinal) ? 0 : 1;
        }

        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
