using Generator.Content;

namespace Generator.Rendering.Terms;

/// <summary>One way to write a term of the glossary in one language.</summary>
internal sealed record TermForm(GlossaryTerm Term, string Text, bool IsForbidden)
{
    /// <summary>Whether <paramref name="text"/> has the form at <paramref name="position"/>, as a word of its own.</summary>
    public bool IsAt(ReadOnlySpan<char> text, int position)
    {
        var comparison = Term.IsCaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var end = position + Text.Length;
        return text[position..].StartsWith(Text, comparison)
            && !(position > 0 && AreOneWord(text[position - 1], text[position]))
            && !(end < text.Length && AreOneWord(text[end - 1], text[end]));
    }

    /// <summary>Letters and digits beside each other are one word, but for Chinese, which parts no words.</summary>
    private static bool AreOneWord(char before, char after) => IsOfWord(before) && IsOfWord(after);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && !Markdown.EastAsianText.IsWide(c);
}

/// <summary>A form as it stands in a text.</summary>
internal readonly record struct TermOccurrence(TermForm Form, int Start)
{
    public int Length => Form.Text.Length;
}
