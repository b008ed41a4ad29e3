using System.Text;
using Generator.Content;

namespace Generator.Site.Models;

/// <summary>How long a text takes to read: Han characters and words each at their own pace, whatever the language.</summary>
internal static class ReadingTime
{
    private const double WordsPerMinute = 230;
    private const double CharactersPerMinute = 450;

    /// <summary>In whole minutes, at least one; 0 for no text. Marks of Markdown count for nothing worth a minute.</summary>
    public static int Minutes(MarkdownBody body)
    {
        var words = 0;
        var characters = 0;
        var isInWord = false;
        for (var text = body.Source.Text.AsSpan(body.Start); !text.IsEmpty;)
        {
            var rune = First(text, out var length);
            text = text[length..];
            var isHan = rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
            characters += isHan ? 1 : 0;
            var isOfWord = !isHan && Rune.IsLetterOrDigit(rune);
            words += isOfWord & !isInWord ? 1 : 0;
            isInWord = isOfWord || (isInWord && rune.Value is '\'' or '’' or '-');
        }

        return (int)Math.Ceiling((words / WordsPerMinute) + (characters / CharactersPerMinute));
    }

    /// <summary>The first character, of which nearly all are one unit of UTF-16.</summary>
    private static Rune First(ReadOnlySpan<char> text, out int length)
    {
        if (Rune.TryCreate(text[0], out var rune))
        {
            length = 1;
            return rune;
        }

        Rune.DecodeFromUtf16(text, out rune, out length);
        return rune;
    }
}
