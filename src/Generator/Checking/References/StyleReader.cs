using System.Text;

namespace Generator.Checking.References;

/// <summary>A URL in a style sheet with its offset; <paramref name="IsImport"/> marks another style sheet.</summary>
internal readonly record struct StyleReference(string Url, int Position, bool IsImport);

/// <summary>
/// Finds the URLs of a style sheet or of a <c>style</c> attribute with a tokenizer by CSS Syntax Level 3: <c>url()</c> with
/// and without quotes, <c>src()</c>, <c>@import</c> with a string, and the strings of <c>image-set()</c>. What stands in
/// comments and other strings is no URL.
/// </summary>
internal ref struct StyleReader(ReadOnlySpan<char> style)
{
    private readonly ReadOnlySpan<char> style = style;
    private readonly List<StyleReference> references = [];
    private readonly List<string> functions = [];
    private int position;
    private string? rule;

    public static List<StyleReference> Read(ReadOnlySpan<char> style) =>
        style.Contains("url(", StringComparison.OrdinalIgnoreCase) || style.Contains('@') || style.Contains('(') || style.Contains('\\')
            ? new StyleReader(style).Read()
            : [];

    private List<StyleReference> Read()
    {
        while (position < style.Length)
        {
            var c = style[position];
            switch (c)
            {
                case '/' when Next(1) == '*':
                    SkipComment();
                    break;
                case '"' or '\'':
                    TakeString();
                    break;
                case '@' when StartsName(position + 1):
                    position++;
                    rule = ReadName().ToLowerInvariant();
                    break;
                case '#':
                    // A colour or an id: its name is no function.
                    position++;
                    ReadName();
                    break;
                case ';' or '{' or '}':
                    rule = null;
                    functions.Clear();
                    position++;
                    break;
                case '(':
                    functions.Add("");
                    position++;
                    break;
                case ')':
                    CloseFunction();
                    position++;
                    break;
                default:
                    if (StartsName(position))
                    {
                        TakeName();
                    }
                    else
                    {
                        position++;
                    }

                    break;
            }
        }

        return references;
    }

    private void SkipComment()
    {
        var end = style[(position + 2)..].IndexOf("*/");
        position = end < 0 ? style.Length : position + 2 + end + 2;
    }

    private void CloseFunction()
    {
        if (functions.Count > 0)
        {
            functions.RemoveAt(functions.Count - 1);
        }
    }

    /// <summary>A name; with a parenthesis behind it a function, of which <c>url</c> has a syntax of its own.</summary>
    private void TakeName()
    {
        var name = ReadName();
        if (position >= style.Length || style[position] != '(')
        {
            return;
        }

        position++;
        if (name.Equals("url", StringComparison.OrdinalIgnoreCase))
        {
            var start = position;
            SkipSpace();
            if (position >= style.Length || style[position] is not ('"' or '\''))
            {
                TakeBareUrl();
                return;
            }

            position = start;
        }

        functions.Add(name.ToLowerInvariant());
    }

    /// <summary>What stands in <c>url(</c> without quotes (§4.3.6); one with a quote, parenthesis or control in it is none.</summary>
    private void TakeBareUrl()
    {
        var start = position;
        var url = new StringBuilder();
        var isValid = true;
        while (position < style.Length && style[position] != ')')
        {
            var c = style[position];
            if (c == '\\' && Next(1) is not ('\n' or '\f' or '\r'))
            {
                ReadEscape(url);
            }
            else if (IsSpace(c))
            {
                SkipSpace();
                isValid &= position >= style.Length || style[position] == ')';
            }
            else
            {
                isValid &= c is not ('"' or '\'' or '(') && !char.IsControl(c) && c != '\\';
                url.Append(c);
                position++;
            }
        }

        position++;
        if (isValid)
        {
            Add(url.ToString(), start);
        }
    }

    /// <summary>A string is a URL within <c>url()</c>, <c>src()</c> and <c>image-set()</c>, and right behind <c>@import</c>.</summary>
    private void TakeString()
    {
        var quote = style[position++];
        var start = position;
        var text = new StringBuilder();
        while (position < style.Length && style[position] != quote)
        {
            if (style[position] is '\n' or '\f' or '\r')
            {
                // A string that is not closed on its line is a bad one.
                return;
            }

            if (style[position] == '\\')
            {
                ReadEscape(text);
            }
            else
            {
                text.Append(style[position++]);
            }
        }

        position++;
        var function = functions.Count > 0 ? functions[^1] : null;
        if (function is "url" or "src" or "image-set" or "-webkit-image-set" || (function is null && rule == "import"))
        {
            Add(text.ToString(), start);
        }
    }

    /// <summary>The URL of an import is what comes first in it; what follows are conditions. A namespace is a name.</summary>
    private void Add(string url, int start)
    {
        if (rule != "namespace" && url.Length > 0)
        {
            references.Add(new StyleReference(url, start, rule == "import"));
        }

        rule = rule == "import" ? null : rule;
    }

    private readonly bool StartsName(int at) =>
        at < style.Length && (IsNameCharacter(style[at]) || (style[at] == '\\' && at + 1 < style.Length && style[at + 1] is not ('\n' or '\f' or '\r')));

    private string ReadName()
    {
        var start = position;
        while (position < style.Length && IsNameCharacter(style[position]))
        {
            position++;
        }

        if (position >= style.Length || style[position] != '\\')
        {
            return style[start..position].ToString();
        }

        var name = new StringBuilder().Append(style[start..position]);
        while (StartsName(position))
        {
            if (style[position] == '\\')
            {
                ReadEscape(name);
            }
            else
            {
                name.Append(style[position++]);
            }
        }

        return name.ToString();
    }

    /// <summary>A backslash with up to six hexadecimal digits and one white space, or with a character that stands for itself (§4.3.7).</summary>
    private void ReadEscape(StringBuilder text)
    {
        position++;
        var digits = position;
        while (position < style.Length && position - digits < 6 && char.IsAsciiHexDigit(style[position]))
        {
            position++;
        }

        if (position > digits)
        {
            var value = int.Parse(style[digits..position], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            text.Append(Rune.IsValid(value) && value != 0 ? new Rune(value).ToString() : "\uFFFD");
            position += Next(0) == '\r' && Next(1) == '\n' ? 2 : position < style.Length && IsSpace(style[position]) ? 1 : 0;
        }
        else if (position < style.Length)
        {
            var c = style[position++];
            if (c is '\n' or '\f' or '\r')
            {
                position += c == '\r' && Next(0) == '\n' ? 1 : 0;
            }
            else
            {
                text.Append(c);
            }
        }
    }

    private void SkipSpace()
    {
        while (position < style.Length && IsSpace(style[position]))
        {
            position++;
        }
    }

    private readonly char Next(int distance) => position + distance < style.Length ? style[position + distance] : '\0';

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || c >= '\u0080';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
