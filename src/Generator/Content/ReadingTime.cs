using System.Text;

namespace Generator.Content;

/// <summary>How long a text takes to read: Han characters and words each at their own pace, whatever the language.</summary>
internal static class ReadingTime
{
    private const double WordsPerMinute = 230;
    private const double CharactersPerMinute = 450;

    // What a character is, as bits, so that counting needs no branches, which no processor could foretell.
    private const int OfWord = 1;
    private const int Joining = 2;
    private const int Han = 4;

    private static readonly ImmutableArray<byte> AsciiKinds = [.. Enumerable.Range(0, 128).Select(c => (byte)KindOf(new Rune(c)))];

    /// <summary>In whole minutes, at least one; 0 for no text. Marks of Markdown count for nothing worth a minute.</summary>
    public static int Minutes(MarkdownBody body)
    {
        var text = body.Source.Text.AsSpan(body.Start);
        var words = 0;
        var characters = 0;
        var inWord = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = char.IsAscii(text[i]) ? AsciiKinds[text[i]] : KindAt(text, ref i);
            words += kind & OfWord & ~inWord;
            characters += kind / Han;
            inWord = (kind & OfWord) | (inWord & (kind / Joining));
        }

        return (int)Math.Ceiling((words / WordsPerMinute) + (characters / CharactersPerMinute));
    }

    /// <summary>The kind of the character at <paramref name="index"/>, which is then that of its last unit of UTF-16.</summary>
    private static int KindAt(ReadOnlySpan<char> text, ref int index)
    {
        Rune.DecodeFromUtf16(text[index..], out var rune, out var length);
        index += length - 1;
        return KindOf(rune);
    }

    private static int KindOf(Rune rune) => rune.Value switch
    {
        (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF) => Han,
        '\'' or '’' or '-' => Joining,
        _ => Rune.IsLetterOrDigit(rune) ? OfWord : 0,
    };
}
