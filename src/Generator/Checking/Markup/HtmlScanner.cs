using System.Text;

namespace Generator.Checking.Markup;

/// <summary>What stands next in a page.</summary>
internal enum MarkupKind
{
    StartTag,
    EndTag,
    Text,
    Doctype,
    EndOfPage,
}

/// <summary>
/// Reads the tags and texts of a page in their order, as the HTML Standard's tokenizer does (§13.2.5). No tree, no
/// copies: names and values are places in the page, and comments, character references and attributes that no check
/// looks at are passed over. That is why it is not AngleSharp's, which every rule here is tested against.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<char> html, TagAttributes attributes)
{
    private const string CharacterDataStart = "<![CDATA[";
    private const string CharacterDataEnd = "]]>";

    private readonly ReadOnlySpan<char> html = html;
    private int next;

    /// <summary>Offset of what was read.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind what was read.</summary>
    public int End { get; private set; }

    /// <summary>Of the last tag, in lower case.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>What the text behind the last start tag is; to be set by whoever knows the element.</summary>
    public TextMode Mode { get; set; }

    /// <summary>Whether a CDATA section is text, as it is within SVG and MathML.</summary>
    public bool IsForeign { get; set; }

    /// <summary>Reads on. Of a tag, the attributes are those that were given to the constructor, until the next one.</summary>
    public MarkupKind Read()
    {
        if (Mode != TextMode.Markup && TakeUntil(EndOfText()))
        {
            return MarkupKind.Text;
        }

        while (next < html.Length)
        {
            var markup = FindMarkup();
            if (TakeUntil(markup))
            {
                return MarkupKind.Text;
            }

            if (ReadMarkup() is { } kind)
            {
                return kind;
            }
        }

        return MarkupKind.EndOfPage;
    }

    /// <summary>Takes what stands before <paramref name="end"/> as text; false where that is nothing.</summary>
    private bool TakeUntil(int end)
    {
        Mode = TextMode.Markup;
        (Start, End) = (next, end);
        next = end;
        return End > Start;
    }

    /// <summary>The place of the next character that begins markup; a <c>&lt;</c> before anything else is text.</summary>
    private readonly int FindMarkup()
    {
        for (var i = next; i < html.Length; i++)
        {
            var found = html[i..].IndexOf('<');
            if (found < 0)
            {
                return html.Length;
            }

            i += found;
            if (i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '!' or '?' || (html[i + 1] == '/' && i + 2 < html.Length)))
            {
                return i;
            }
        }

        return html.Length;
    }

    /// <summary>Reads the markup that begins here; null where it is nothing to a reader.</summary>
    private MarkupKind? ReadMarkup()
    {
        var rest = html[next..];
        switch (rest[1])
        {
            case '/' when char.IsAsciiLetter(rest[2]):
                return ReadTag(next + 2) ? MarkupKind.EndTag : null;
            case '!' when rest.StartsWith("<!--"):
                next = TextEnds.OfComment(html, next + "<!".Length);
                return null;
            case '!' when rest.Length >= "<!doctype".Length && Ascii.EqualsIgnoreCase(rest["<!".Length.."<!doctype".Length], "doctype"):
                next = Behind(">", next);
                return MarkupKind.Doctype;
            case '!' when IsForeign && rest.StartsWith(CharacterDataStart):
                return ReadCharacterData(next + CharacterDataStart.Length);
            case '!' or '?' or '/':
                next = Behind(">", next + 1);
                return null;
            default:
                return ReadTag(next + 1) ? MarkupKind.StartTag : null;
        }
    }

    private MarkupKind ReadCharacterData(int start)
    {
        next = Behind(CharacterDataEnd, start);
        (Start, End) = (start, next);
        if (html[start..next].EndsWith(CharacterDataEnd))
        {
            End -= CharacterDataEnd.Length;
        }

        return MarkupKind.Text;
    }

    /// <summary>Reads the tag whose name begins at <paramref name="start"/>; one that the page ends in is none.</summary>
    private bool ReadTag(int start)
    {
        var nameEnd = MarkupNames.EndOfTag(html, start);
        var end = attributes.Read(nameEnd);
        if (end < 0)
        {
            next = html.Length;
            return false;
        }

        Name = MarkupNames.InLowerCase(html[start..nameEnd]);
        (Start, End) = (next, end);
        next = end;
        return true;
    }

    private readonly int EndOfText() => Mode switch
    {
        TextMode.Plain => html.Length,
        TextMode.Script => TextEnds.OfScript(html, next),
        _ => TextEnds.OfElement(html, next, Name),
    };

    private readonly int Behind(string end, int i)
    {
        var found = html[i..].IndexOf(end);
        return found < 0 ? html.Length : i + found + end.Length;
    }
}
