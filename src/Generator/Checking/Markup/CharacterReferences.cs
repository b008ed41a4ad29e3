using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Generator.Checking.Markup;

/// <summary>Resolves character references in attribute values (HTML Standard §13.2.5.72), which few values have.</summary>
internal static class CharacterReferences
{
    private const string Ampersand = "&amp;";

    public static ReadOnlyMemory<char> Resolve(ReadOnlyMemory<char> value)
    {
        if (!value.Span.Contains('&'))
        {
            return value;
        }

        if (value.Span.Count('&') == value.Span.Count(Ampersand))
        {
            return value.ToString().Replace(Ampersand, "&", StringComparison.Ordinal).AsMemory();
        }

        // The rules differ between text and attributes, so the tokenizer reads it as an attribute once more.
        var quote = value.Span.Contains('"') ? '\'' : '"';
        using var tokenizer = new HtmlTokenizer(new TextSource($"<a a={quote}{value.Span}{quote}>"), HtmlEntityProvider.ResolverExtended);
        return tokenizer.GetStructToken().Attributes[0].Value.Memory;
    }

    /// <summary>The index in an attribute's value as it is written at which the character at <paramref name="index"/> of the resolved value stands.</summary>
    public static int FindWritten(ReadOnlySpan<char> written, int index)
    {
        if (!written.Contains('&'))
        {
            return Math.Min(index, written.Length);
        }

        var resolved = 0;
        var position = 0;
        while (position < written.Length && resolved < index)
        {
            var length = written[position] == '&' ? ReferenceLength(written[position..]) : 1;
            resolved += length == 1 ? 1 : Resolve(written.Slice(position, length).ToString().AsMemory()).Length;
            position += length;
        }

        return position;
    }

    /// <summary>The length of what may be a character reference, with the character behind it that decides whether it is one.</summary>
    private static int ReferenceLength(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
        {
            end++;
        }

        return end < text.Length && text[end] is ';' or '=' ? end + 1 : end;
    }

    /// <summary>Resolves them in text.</summary>
    public static ReadOnlyMemory<char> ResolveText(ReadOnlyMemory<char> text)
    {
        if (!text.Span.Contains('&'))
        {
            return text;
        }

        using var tokenizer = new HtmlTokenizer(new TextSource(text.ToString()), HtmlEntityProvider.ResolverExtended) { State = HtmlParseMode.RCData };
        ref var token = ref tokenizer.GetStructToken();
        return token.Type == HtmlTokenType.Character ? token.Data.ToString().AsMemory() : ReadOnlyMemory<char>.Empty;
    }
}
