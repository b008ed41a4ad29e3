using System.Buffers;

namespace Generator.Content.Reporting;

/// <summary>How texts name disclosures: one code, or several with commas between them.</summary>
public static class DisclosureCodes
{
    private static readonly SearchValues<char> Space = SearchValues.Create(" \t\n");

    /// <summary>The codes of a text with their places in it.</summary>
    public static IEnumerable<(string Code, int Start)> Split(string text)
    {
        var start = 0;
        foreach (var part in text.Split(','))
        {
            var leading = Math.Max(0, part.AsSpan().IndexOfAnyExcept(Space));
            if (part.Trim() is { Length: > 0 } code)
            {
                yield return (code, start + leading);
            }

            start += part.Length + 1;
        }
    }
}
