using System.Text;

namespace Generator.Checking.References;

/// <summary>Walks over the text of a style sheet: names, escapes, comments and white space (CSS Syntax Level 3 §4.3).</summary>
internal ref struct StyleScanner(ReadOnlySpan<char> style)
{
    private readonly ReadOnlySpan<char> style = style;

    public int Position { get; set; }

    public void SkipComment()
    {
        var end = style[(Position + 2)..].IndexOf("*/");
        Position = end < 0 ? style.Length : Position + 2 + end + 2;
    }

    public readonly bool StartsName(int at) =>
        at < style.Length && (IsNameCharacter(style[at]) || (style[at] == '\\' && at + 1 < style.Length && style[at + 1] is not ('\n' or '\f' or '\r')));

    public string ReadName()
    {
        var start = Position;
        while (Position < style.Length && IsNameCharacter(style[Position]))
        {
            Position++;
        }

        if (Position >= style.Length || style[Position] != '\\')
        {
            return style[start..Position].ToString();
        }

        var name = new StringBuilder().Append(style[start..Position]);
        while (StartsName(Position))
        {
            if (style[Position] == '\\')
            {
                ReadEscape(name);
            }
            else
            {
                name.Append(style[Position++]);
            }
        }

        return name.ToString();
    }

    /// <summary>A backslash with up to six hexadecimal digits and one white space, or with a character that stands for itself (§4.3.7).</summary>
    public void ReadEscape(StringBuilder text)
    {
        Position++;
        var digits = Position;
        while (Position < style.Length && Position - digits < 6 && char.IsAsciiHexDigit(style[Position]))
        {
            Position++;
        }

        if (Position > digits)
        {
            var value = int.Parse(style[digits..Position], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            text.Append(Rune.IsValid(value) && value != 0 ? new Rune(value).ToString() : "\uFFFD");
            Position += Next(0) == '\r' && Next(1) == '\n' ? 2 : Position < style.Length && IsSpace(style[Position]) ? 1 : 0;
        }
        else if (Position < style.Length)
        {
            var c = style[Position++];
            if (c is '\n' or '\f' or '\r')
            {
                Position += c == '\r' && Next(0) == '\n' ? 1 : 0;
            }
            else
            {
                text.Append(c);
            }
        }
    }

    public void SkipSpace()
    {
        while (Position < style.Length && IsSpace(style[Position]))
        {
            Position++;
        }
    }

    public readonly char Next(int distance) => Position + distance < style.Length ? style[Position + distance] : '\0';

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || c >= '\u0080';

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
