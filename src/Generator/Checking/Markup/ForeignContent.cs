namespace Generator.Checking.Markup;

/// <summary>
/// Knows whether a parser is within SVG or MathML, where <c>title</c> and <c>style</c> are elements like others (HTML
/// Standard §13.2.6.5).
/// </summary>
internal sealed class ForeignContent
{
    private readonly List<string> open = [];

    /// <summary>Whether the next tag is read by the rules of foreign content.</summary>
    public bool IsInside => open.Count > 0 && IsRoot(open[^1]);

    /// <summary>Takes a start tag; returns whether its element is foreign.</summary>
    public bool Start(ReadOnlySpan<char> name, TagAttributes attributes)
    {
        if (!IsInside)
        {
            return IsRoot(name) && Open(name, attributes);
        }

        if (BreaksOut(name, attributes))
        {
            while (IsInside)
            {
                open.RemoveAt(open.Count - 1);
            }

            return false;
        }

        if (IsRoot(name) || IsIntegrationPoint(open[^1], name, attributes))
        {
            Open(name, attributes);
        }

        return true;
    }

    public void End(ReadOnlySpan<char> name)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (name.SequenceEqual(open[i]))
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    private bool Open(ReadOnlySpan<char> name, TagAttributes attributes)
    {
        if (!attributes.IsSelfClosing)
        {
            open.Add(name.ToString());
        }

        return true;
    }

    private static bool IsRoot(ReadOnlySpan<char> name) => name is "svg" or "math";

    /// <summary>Whether HTML begins again within this element.</summary>
    private static bool IsIntegrationPoint(string root, ReadOnlySpan<char> name, TagAttributes attributes) => root == "svg"
        ? name is "foreignobject" or "desc" or "title"
        : name is "mi" or "mo" or "mn" or "ms" or "mtext"
            || (name is "annotation-xml" && (attributes.Is(AttributeName.Encoding, "text/html") || attributes.Is(AttributeName.Encoding, "application/xhtml+xml")));

    /// <summary>Whether this tag ends the foreign content it stands in.</summary>
    private static bool BreaksOut(ReadOnlySpan<char> name, TagAttributes attributes) => name switch
    {
        "b" or "big" or "blockquote" or "body" or "br" or "center" or "code" or "dd" or "div" or "dl" or "dt" or "em" or "embed"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "head" or "hr" or "i" or "img" or "li" or "listing" or "menu" or "meta"
            or "nobr" or "ol" or "p" or "pre" or "ruby" or "s" or "small" or "span" or "strong" or "strike" or "sub" or "sup" or "table"
            or "tt" or "u" or "ul" or "var" => true,
        "font" => attributes.Has(AttributeName.Color) || attributes.Has(AttributeName.Face) || attributes.Has(AttributeName.Size),
        _ => false,
    };
}
