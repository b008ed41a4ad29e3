namespace Generator.Checking.Embargo;

/// <summary>What a text of a withheld document is.</summary>
public enum WithheldTextKind
{
    Title,

    /// <summary>A part of its address or of the name of its folder.</summary>
    Address,

    /// <summary>What it calls something: several words with capitals in a row, or a few characters in Chinese quotation marks.</summary>
    Name,

    /// <summary>Some words of its texts in a row.</summary>
    Passage,

    /// <summary>The hash of a file beside it, as it stands in the names of published files.</summary>
    FileHash,
}

/// <summary>A text by which a leak of a withheld document is known.</summary>
public sealed record WithheldText(string Text, WithheldTextKind Kind)
{
    /// <summary>What stands beside a word in code: <c>data-id</c>, <c>"Person"</c>, <c>/news</c>.</summary>
    private const string CodeNeighbours = "\"'-_=/#";

    /// <summary>A title of one word in Latin letters is a word of code too (<c>Article</c>), so that only one in running text counts.</summary>
    private bool IsWord { get; } = Kind == WithheldTextKind.Title && Text.All(char.IsAsciiLetterOrDigit);

    /// <summary>Whether <paramref name="text"/> has these characters at <paramref name="position"/>, in upper or lower case.</summary>
    public bool StandsAt(ReadOnlySpan<char> text, int position) =>
        text[position..].StartsWith(Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether they stand there by themselves, and not within a longer word or name.</summary>
    public bool IsAt(ReadOnlySpan<char> text, int position)
    {
        var comparison = IsWord || Kind == WithheldTextKind.Name ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (!text[position..].StartsWith(Text, comparison))
        {
            return false;
        }

        var end = position + Text.Length;
        return (position == 0 || IsBoundary(text[position - 1], Text[0])) && (end == text.Length || IsBoundary(text[end], Text[^1]));
    }

    private bool IsBoundary(char neighbour, char own)
    {
        if (IsWord)
        {
            return !char.IsAsciiLetterOrDigit(neighbour) && !CodeNeighbours.Contains(neighbour, StringComparison.Ordinal);
        }

        var continues = char.IsAsciiLetterOrDigit(neighbour)
            || (Kind is WithheldTextKind.Address or WithheldTextKind.FileHash && neighbour is '-' or '_');
        return !continues || !char.IsAsciiLetterOrDigit(own);
    }
}
