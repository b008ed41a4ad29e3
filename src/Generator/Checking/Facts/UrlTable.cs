using System.Collections.Concurrent;

namespace Generator.Checking.Facts;

/// <summary>
/// Keeps one string for each distinct text: a site of ten thousand pages has a million references and few thousand
/// distinct ones.
/// </summary>
public sealed class UrlTable
{
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup =
        new ConcurrentDictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Intern(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out var known))
        {
            return known;
        }

        var fresh = text.ToString();
        return lookup.Dictionary.GetOrAdd(fresh, fresh);
    }
}
