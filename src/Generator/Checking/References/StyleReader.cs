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
    private StyleScanner scanner = new(style);
    private readonly List<StyleReference> references = [];
    private readonly List<string> functions = [];
    private string? rule;

    public static List<StyleReference> Read(ReadOnlySpan<char> style) =>
        style.Contains("url(", StringComparison.OrdinalIgnoreCase) || style.Contains('@') || style.Contains('(') || style.Contains('\\')
            ? new StyleReader(style).Read()
            : [];

    private List<StyleReference> Read()
    {
        while (scanner.Position < style.Length)
        {
            var c = style[scanner.Position];
            switch (c)
            {
                case '/' when scanner.Next(1) == '*':
                    scanner.SkipComment();
                    break;
                case '"' or '\'':
                    TakeString();
                    break;
                case '@' when scanner.StartsName(scanner.Position + 1):
                    scanner.Position++;
                    rule = scanner.ReadName().ToLowerInvariant();
                    break;
                case '#':
                    // A colour or an id: its name is no function.
                    scanner.Position++;
                    scanner.ReadName();
                    break;
                case ';' or '{' or '}':
                    rule = null;
                    functions.Clear();
                    scanner.Position++;
                    break;
                case '(':
                    functions.Add("");
                    scanner.Position++;
                    break;
                case ')':
                    CloseFunction();
                    scanner.Position++;
                    break;
                default:
                    if (scanner.StartsName(scanner.Position))
                    {
                        TakeName();
                    }
                    else
                    {
                        scanner.Position++;
                    }

                    break;
            }
        }

        return references;
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
        var name = scanner.ReadName();
        if (scanner.Position >= style.Length || style[scanner.Position] != '(')
        {
            return;
        }

        scanner.Position++;
        if (name.Equals("url", StringComparison.OrdinalIgnoreCase))
        {
            var start = scanner.Position;
            scanner.SkipSpace();
            if (scanner.Position >= style.Length || style[scanner.Position] is not ('"' or '\''))
            {
                TakeBareUrl();
                return;
            }

            scanner.Position = start;
        }

        functions.Add(name.ToLowerInvariant());
    }

    /// <summary>What stands in <c>url(</c> without quotes (§4.3.6); one with a quote, parenthesis or control in it is none.</summary>
    private void TakeBareUrl()
    {
        var start = scanner.Position;
        var url = new StringBuilder();
        var isValid = true;
        while (scanner.Position < style.Length && style[scanner.Position] != ')')
        {
            var c = style[scanner.Position];
            if (c == '\\' && scanner.Next(1) is not ('\n' or '\f' or '\r'))
            {
                scanner.ReadEscape(url);
            }
            else if (StyleScanner.IsSpace(c))
            {
                scanner.SkipSpace();
                isValid &= scanner.Position >= style.Length || style[scanner.Position] == ')';
            }
            else
            {
                isValid &= c is not ('"' or '\'' or '(') && !char.IsControl(c) && c != '\\';
                url.Append(c);
                scanner.Position++;
            }
        }

        scanner.Position++;
        if (isValid)
        {
            Add(url.ToString(), start);
        }
    }

    /// <summary>A string is a URL within <c>url()</c>, <c>src()</c> and <c>image-set()</c>, and right behind <c>@import</c>.</summary>
    private void TakeString()
    {
        var quote = style[scanner.Position++];
        var start = scanner.Position;
        var text = new StringBuilder();
        while (scanner.Position < style.Length && style[scanner.Position] != quote)
        {
            if (style[scanner.Position] is '\n' or '\f' or '\r')
            {
                // A string that is not closed on its line is a bad one.
                return;
            }

            if (style[scanner.Position] == '\\')
            {
                scanner.ReadEscape(text);
            }
            else
            {
                text.Append(style[scanner.Position++]);
            }
        }

        scanner.Position++;
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
}
