using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Generator.Checking;

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
