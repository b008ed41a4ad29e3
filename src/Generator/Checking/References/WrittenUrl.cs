using System.Buffers;
using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.References;

/// <summary>Finds a reference as it is written in a file, with its character references and escapes.</summary>
internal static class WrittenUrl
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n>,;");

    public static string At(string text, PageReference reference)
    {
        var rest = text.AsSpan(Math.Min(reference.Position, text.Length));
        if (rest.StartsWith(reference.Url, StringComparison.Ordinal))
        {
            return reference.Url;
        }

        // As an attribute, with character references; else with the escapes of CSS or JSON.
        var length = CharacterReferences.FindWritten(rest, reference.Url.Length);
        if (CharacterReferences.Resolve(rest[..length].ToString().AsMemory()).Span.SequenceEqual(reference.Url))
        {
            return rest[..length].ToString();
        }

        // In the HTML of a feed, even the quotes around it are escaped.
        if (QuoteBefore(text.AsSpan(0, Math.Min(reference.Position, text.Length))) is { IsEmpty: false } quote && rest.IndexOf(quote) is >= 0 and var quoted)
        {
            return rest[..quoted].ToString();
        }

        var before = reference.Position > 0 ? text[reference.Position - 1] : '\0';
        var end = before switch
        {
            '"' or '\'' => rest.IndexOf(before),
            '(' => rest.IndexOf(')'),
            '>' => rest.IndexOf('<'),
            _ => rest.IndexOfAny(Ends),
        };
        var written = end < 0 ? rest : rest[..end];
        return before is '(' or '>' ? written.Trim().ToString() : written.ToString();
    }

    private static ReadOnlySpan<char> QuoteBefore(ReadOnlySpan<char> text) =>
        text.EndsWith("\\\"") ? "\\\"" : text.EndsWith("&quot;") ? "&quot;" : text.EndsWith("&#34;") ? "&#34;" : text.EndsWith("&apos;") ? "&apos;" : text.EndsWith("&#39;") ? "&#39;" : [];
}
