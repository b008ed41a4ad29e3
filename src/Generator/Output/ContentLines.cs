using System.Text;

namespace Generator.Output;

/// <summary>The lines of calendars and address cards (RFC 5545 §3.1, RFC 6350 §3): CR LF at their ends, folded at 75 octets.</summary>
public static class ContentLines
{
    private const int LineLimit = 75;

    public static byte[] Write(IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Concat(lines.SelectMany(Fold).Select(line => line + "\r\n")));

    /// <summary>A text as a value (RFC 5545 §3.3.11, RFC 6350 §3.4).</summary>
    public static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Cuts a line that is too long between characters; what follows begins with a space.</summary>
    private static IEnumerable<string> Fold(string line)
    {
        var part = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineLimit)
            {
                yield return part.ToString();
                part.Clear().Append(' ');
                octets = 1;
            }

            part.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        yield return part.ToString();
    }
}
