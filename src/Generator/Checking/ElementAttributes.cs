using AngleSharp.Html.Parser.Tokens.Struct;

namespace Generator.Checking;

/// <summary>The attributes of one element that the checks need.</summary>
internal ref struct ElementAttributes
{
    public HtmlAttribute? Id { get; private set; }

    public HtmlAttribute? Lang { get; private set; }

    public HtmlAttribute? Alt { get; private set; }

    public HtmlAttribute? Href { get; private set; }

    public HtmlAttribute? HrefLang { get; private set; }

    public HtmlAttribute? Rel { get; private set; }

    public HtmlAttribute? Type { get; private set; }

    public HtmlAttribute? Source { get; private set; }

    public HtmlAttribute? SourceSet { get; private set; }

    public HtmlAttribute? Poster { get; private set; }

    public HtmlAttribute? Data { get; private set; }

    public HtmlAttribute? Action { get; private set; }

    public HtmlAttribute? Cite { get; private set; }

    public HtmlAttribute? Content { get; private set; }

    /// <summary>Whether a <c>meta</c> element names a property whose content is a URL.</summary>
    public bool IsUrlProperty { get; private set; }

    /// <summary>Whether an attribute of this name is among them.</summary>
    public static bool Knows(ReadOnlySpan<char> name) => name is "id" or "lang" or "alt" or "href" or "hreflang" or "rel" or "type"
        or "src" or "srcset" or "poster" or "data" or "action" or "cite" or "content" or "property" or "name";

    public void Take(MemoryHtmlAttributeToken token)
    {
        var attribute = new HtmlAttribute(CharacterReferences.Resolve(token.Value.Memory), token.Position.Index);
        switch (token.Name.Memory.Span)
        {
            case "id":
                Id = attribute;
                break;
            case "lang":
                Lang = attribute;
                break;
            case "alt":
                Alt = attribute;
                break;
            case "href":
                Href = attribute;
                break;
            case "hreflang":
                HrefLang = attribute;
                break;
            case "rel":
                Rel = attribute;
                break;
            case "type":
                Type = attribute;
                break;
            case "src":
                Source = attribute;
                break;
            case "srcset":
                SourceSet = attribute;
                break;
            case "poster":
                Poster = attribute;
                break;
            case "data":
                Data = attribute;
                break;
            case "action":
                Action = attribute;
                break;
            case "cite":
                Cite = attribute;
                break;
            case "content":
                Content = attribute;
                break;
            case "property" or "name":
                IsUrlProperty |= attribute.Value is "og:image" or "og:url" or "og:video" or "og:audio" or "twitter:image";
                break;
        }
    }
}

/// <summary>An attribute's value, character references resolved, and the offset of its name in the page.</summary>
internal readonly record struct HtmlAttribute(ReadOnlyMemory<char> Memory, int Position)
{
    public ReadOnlySpan<char> Value => Memory.Span;
}
