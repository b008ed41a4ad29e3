using System.Text;
using Generator.Content;

namespace Generator.Site.Search;

/// <summary>
/// Says to Pagefind where words of a page end and how they are typed. Cells of tables and lines have nothing but tags between them. Of
/// languages without spaces, each Chinese character becomes a word of its own: Pagefind's own division (charabia's
/// dictionary) finds a word inside a longer one only where both begin alike; the characters, looked for side by side, are
/// found anywhere. <c>theme/assets/js/search.js</c> divides what a reader looks for in the same way.
/// </summary>
public static class WordSeparator
{
    /// <summary>Divides words and shows nothing (Unicode Standard, section 23.2). Pagefind removes it from what it shows.</summary>
    public const char Mark = '\u200B';

    private static readonly string[] Cells = ["<br", "</td", "</th", "</dt", "</dd", "</caption", "</figcaption", "</summary"];

    /// <summary>The HTML of a page in a language, with the ends of its words; attributes stay as they are.</summary>
    public static string Separate(string html, Language language)
    {
        var hasSpaces = language.Tag.Split('-')[0].ToLowerInvariant() is not ("zh" or "ja");
        var separated = new StringBuilder(html.Length + (html.Length / 4));
        var position = 0;
        while (position < html.Length)
        {
            if (html[position] == '<')
            {
                var end = TagEnd(html, position);
                var tag = html.AsSpan(position, end - position);
                separated.Append(IsCellEnd(tag) ? " " : "").Append(tag);
                position = end;
                continue;
            }

            if (!hasSpaces && IsHan(html[position]))
            {
                separated.Append(Mark);
            }

            separated.Append(Plain(html[position++]));
        }

        return separated.ToString();
    }

    /// <summary>Pagefind passes over small digits, which nobody types: CO₂ is looked for as CO2.</summary>
    private static char Plain(char c) => c switch
    {
        >= '\u2080' and <= '\u2089' => (char)('0' + c - '\u2080'),
        '²' => '2',
        '³' => '3',
        _ => c,
    };

    /// <summary>Behind the tag that begins there; an attribute may hold its last character.</summary>
    private static int TagEnd(string html, int start)
    {
        var quote = '\0';
        for (var i = start; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
        }

        return html.Length;
    }

    private static bool IsCellEnd(ReadOnlySpan<char> tag)
    {
        foreach (var cell in Cells)
        {
            if (tag.StartsWith(cell, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The script Han in the first plane, and the first half of what stands beyond it.</summary>
    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or '々' or '〇' or (>= '\uD840' and <= '\uD88D');
}
