using AngleSharp.Html.Parser.Tokens.Struct;

namespace Generator.Checking;

/// <summary>
/// The attributes of the start tag that is being read, of which the tokenizer keeps those that a check needs. One object
/// for all tags of a page: the token's own list is copied with every look at it.
/// </summary>
internal sealed class TagAttributes(ReadOnlyMemory<char> page)
{
    private StructAttributes attributes;

    /// <summary>The names of the attributes, since the whole of one is copied with every look at it.</summary>
    private ReadOnlyMemory<char>[] written = new ReadOnlyMemory<char>[16];

    /// <summary>A bit for each name that occurs, by its length and first letter: most tags lack most attributes, and this tells at once.</summary>
    private ulong names;

    public int Count { get; private set; }

    /// <summary>Whether one of them is a script that runs on an event.</summary>
    public bool HasHandler { get; private set; }

    /// <summary>Takes the attributes of the next tag.</summary>
    public void Read(ref StructHtmlToken tag)
    {
        attributes = tag.Attributes;
        Count = attributes.Count;
        names = 0;
        HasHandler = false;
        if (Count > written.Length)
        {
            Array.Resize(ref written, 2 * Count);
        }

        for (var i = 0; i < Count; i++)
        {
            written[i] = attributes[i].Name.Memory;
            var name = written[i].Span;
            names |= NameBit(name);
            HasHandler |= IsHandler(name);
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
        10 => name is "http-equiv" or "xlink:href" or "background" or "aria-label" or "aria-level" or "formaction" or "marker-end" or "marker-mid",
        11 => name is "imagesrcset" or "aria-hidden" or "placeholder",
        12 => name is "marker-start",
        14 => name is "shadowrootmode",
        15 => name is "aria-labelledby",
        _ => false,
    } || name.StartsWith("on");

    /// <summary>The value with its character references resolved and the offset at which it is written; null without the attribute.</summary>
    public HtmlAttribute? Find(ReadOnlySpan<char> name) => IndexOf(name) is >= 0 and var index ? this[index] : null;

    public bool Has(ReadOnlySpan<char> name) => IndexOf(name) >= 0;

    /// <summary>Whether the attribute has this value, in upper or lower case.</summary>
    public bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        Find(name) is { } attribute && attribute.Value.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    public ReadOnlySpan<char> NameOf(int index) => written[index].Span;

    public static bool IsHandler(ReadOnlySpan<char> name) => name.Length > 2 && name[0] == 'o' && name[1] == 'n';

    public HtmlAttribute this[int index]
    {
        get
        {
            var token = attributes[index];
            return new HtmlAttribute(CharacterReferences.Resolve(token.Value.Memory), ValuePosition(token)) { Written = token.Value.Memory };
        }
    }

    private int IndexOf(ReadOnlySpan<char> name)
    {
        if ((names & NameBit(name)) == 0)
        {
            return -1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (NameOf(i).SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }

    private static ulong NameBit(ReadOnlySpan<char> name) => name.IsEmpty ? 0 : 1UL << ((name[0] + (12 * name.Length)) & 63);

    private int ValuePosition(MemoryHtmlAttributeToken token)
    {
        var html = page.Span;
        var name = token.Position.Index;
        var i = SkipSpace(html, name + token.Name.Memory.Length);
        if (i >= html.Length || html[i] != '=')
        {
            return name;
        }

        i = SkipSpace(html, i + 1);
        return i < html.Length && html[i] is '"' or '\'' ? i + 1 : i;
    }

    private static int SkipSpace(ReadOnlySpan<char> html, int i)
    {
        while (i < html.Length && html[i] is ' ' or '\t' or '\n' or '\f' or '\r')
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
