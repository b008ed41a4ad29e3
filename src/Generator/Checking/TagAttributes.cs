using AngleSharp.Html.Parser.Tokens.Struct;

namespace Generator.Checking;

/// <summary>The attributes of a start tag, of which the tokenizer keeps those that a check needs.</summary>
internal readonly ref struct TagAttributes
{
    private readonly ref StructHtmlToken tag;
    private readonly ReadOnlySpan<char> page;

    /// <summary>A bit for each length of a name that occurs: most tags lack most attributes, and this tells at once.</summary>
    private readonly uint lengths;

    public TagAttributes(ref StructHtmlToken tag, ReadOnlySpan<char> page)
    {
        this.tag = ref tag;
        this.page = page;
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            lengths |= LengthBit(tag.Attributes[i].Name.Memory.Length);
        }
    }

    /// <summary>Whether some check looks at the attribute of this name.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> name) => name.Length switch
    {
        2 => name is "id",
        3 => name is "alt" or "rel" or "src" or "for",
        4 => name is "href" or "face" or "size" or "lang" or "type" or "name" or "cite" or "data" or "ping" or "fill" or "mask" or "role",
        5 => name is "color" or "style" or "title" or "value" or "nonce" or "scope",
        6 => name is "action" or "border" or "poster" or "srcset" or "srcdoc" or "stroke" or "filter" or "target" or "hidden" or "cursor" or "marker",
        7 => name is "content" or "charset",
        8 => name is "hreflang" or "encoding" or "property" or "longdesc" or "itemprop" or "xml:lang",
        9 => name is "clip-path",
        10 => name is "http-equiv" or "xlink:href" or "background" or "aria-label" or "formaction" or "marker-end" or "marker-mid",
        11 => name is "imagesrcset" or "aria-hidden" or "placeholder",
        12 => name is "marker-start",
        14 => name is "shadowrootmode",
        15 => name is "aria-labelledby",
        _ => false,
    } || name.StartsWith("on");

    public int Count => tag.Attributes.Count;

    /// <summary>The value with its character references resolved and the offset at which it is written; null without the attribute.</summary>
    public HtmlAttribute? Find(ReadOnlySpan<char> name)
    {
        if ((lengths & LengthBit(name.Length)) == 0)
        {
            return null;
        }

        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            if (tag.Attributes[i].Name.Memory.Span.SequenceEqual(name))
            {
                return this[i];
            }
        }

        return null;
    }

    public bool Has(ReadOnlySpan<char> name) => Find(name) is not null;

    /// <summary>Whether the attribute has this value, in upper or lower case.</summary>
    public bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        Find(name) is { } attribute && attribute.Value.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    public ReadOnlySpan<char> NameOf(int index) => tag.Attributes[index].Name.Memory.Span;

    public HtmlAttribute this[int index]
    {
        get
        {
            var token = tag.Attributes[index];
            return new HtmlAttribute(CharacterReferences.Resolve(token.Value.Memory), ValuePosition(token)) { Written = token.Value.Memory };
        }
    }

    private static uint LengthBit(int length) => 1u << (length & 31);

    private int ValuePosition(MemoryHtmlAttributeToken token)
    {
        var name = token.Position.Index;
        var i = SkipSpace(name + token.Name.Memory.Length);
        if (i >= page.Length || page[i] != '=')
        {
            return name;
        }

        i = SkipSpace(i + 1);
        return i < page.Length && page[i] is '"' or '\'' ? i + 1 : i;
    }

    private int SkipSpace(int i)
    {
        while (i < page.Length && page[i] is ' ' or '\t' or '\n' or '\f' or '\r')
        {
            i++;
        }

        return i;
    }
}

/// <summary>An attribute's value, character references resolved, and the offset at which it is written.</summary>
internal readonly record struct HtmlAttribute(ReadOnlyMemory<char> Memory, int Position)
{
    public ReadOnlySpan<char> Value => Memory.Span;

    /// <summary>The value with its character references.</summary>
    public ReadOnlyMemory<char> Written { get; init; }

    /// <summary>The offset at which the character of <see cref="Value"/> at <paramref name="index"/> is written.</summary>
    public int PlaceOf(int index) => Position + CharacterReferences.FindWritten(Written.Span, index);
}
