using System.Buffers;

namespace Generator.Checking.Markup;

/// <summary>
/// The attributes of the tag that is being read, of which those are kept that a check needs. One object for all tags of
/// a page.
/// </summary>
internal sealed class TagAttributes(ReadOnlyMemory<char> page)
{
    /// <summary>What ends the name of a tag (HTML Standard §13.2.5.8).</summary>
    public static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");

    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> UnquotedEnds = SearchValues.Create("\t\n\f\r >");

    private Place[] places = new Place[16];

    /// <summary>A bit for each name that occurs, by its length and first letter: most tags lack most attributes, and this tells at once.</summary>
    private ulong names;

    public int Count { get; private set; }

    /// <summary>Whether one of them is a script that runs on an event.</summary>
    public bool HasHandler { get; private set; }

    /// <summary>Whether the tag ends with a slash.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Reads the attributes behind a tag's name (§13.2.5.32–40); returns the offset behind the tag, or -1 where it does not end.</summary>
    public int Read(int start)
    {
        var html = page.Span;
        (Count, names, HasHandler, IsSelfClosing) = (0, 0, false, false);
        for (var i = SkipSpace(html, start); i < html.Length; i = SkipSpace(html, i))
        {
            switch (html[i])
            {
                case '>':
                    return i + 1;
                case '/':
                    IsSelfClosing = i + 1 < html.Length && html[i + 1] == '>';
                    i++;
                    break;
                default:
                    i = ReadAttribute(html, i);
                    break;
            }
        }

        return -1;
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
        9 => name is "clip-path" or "integrity",
        10 => name is "http-equiv" or "xlink:href" or "background" or "aria-label" or "aria-level" or "formaction" or "marker-end" or "marker-mid",
        11 => name is "imagesrcset" or "aria-hidden" or "placeholder",
        12 => name is "marker-start",
        14 => name is "shadowrootmode",
        15 => name is "aria-labelledby",
        _ => false,
    } || IsHandler(name);

    /// <summary>The value with its character references resolved and the offset at which it is written; null without the attribute.</summary>
    public HtmlAttribute? Find(ReadOnlySpan<char> name) => IndexOf(name) is >= 0 and var index ? this[index] : null;

    public bool Has(ReadOnlySpan<char> name) => IndexOf(name) >= 0;

    /// <summary>Whether the attribute has this value, in upper or lower case.</summary>
    public bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        Find(name) is { } attribute && attribute.Value.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    public ReadOnlySpan<char> NameOf(int index) => NameOf(places[index]);

    public static bool IsHandler(ReadOnlySpan<char> name) => name.Length > 2 && name[0] == 'o' && name[1] == 'n';

    /// <summary>A name in ASCII lower case, as nearly every one is written.</summary>
    public static ReadOnlySpan<char> InLowerCase(ReadOnlySpan<char> name) =>
        name.ContainsAnyInRange('A', 'Z') ? Lowered(name) : name;

    public HtmlAttribute this[int index]
    {
        get
        {
            var place = places[index];
            var written = page.Slice(place.Value, place.ValueLength);
            return new HtmlAttribute(CharacterReferences.Resolve(written), place.Value) { Written = written };
        }
    }

    /// <summary>Reads one attribute; returns the offset behind it.</summary>
    private int ReadAttribute(ReadOnlySpan<char> html, int start)
    {
        // An equals sign where a name is due begins one (§13.2.5.32).
        var length = html[(start + 1)..].IndexOfAny(AttributeNameEnds);
        var nameEnd = length < 0 ? html.Length : start + 1 + length;
        var place = new Place(start, nameEnd - start, start, 0);
        var i = SkipSpace(html, nameEnd);
        if (i < html.Length && html[i] == '=')
        {
            i = SkipSpace(html, i + 1);
            (place, i) = i < html.Length && html[i] is '"' or '\'' ? Quoted(html, place, i) : Unquoted(html, place, i);
        }

        Keep(html.Slice(start, place.NameLength), place);
        return i;
    }

    private static (Place Place, int End) Quoted(ReadOnlySpan<char> html, Place place, int quote)
    {
        var length = html[(quote + 1)..].IndexOf(html[quote]);
        return length < 0 ? (place, html.Length) : (place with { Value = quote + 1, ValueLength = length }, quote + length + 2);
    }

    private static (Place Place, int End) Unquoted(ReadOnlySpan<char> html, Place place, int start)
    {
        var length = html[start..].IndexOfAny(UnquotedEnds);
        var end = length < 0 ? html.Length : start + length;
        return (place with { Value = start, ValueLength = end - start }, end);
    }

    /// <summary>Keeps what a check needs; of two attributes with one name the first counts.</summary>
    private void Keep(ReadOnlySpan<char> written, Place place)
    {
        var name = InLowerCase(written);
        if (!IsNeeded(name) || Has(name))
        {
            return;
        }

        if (Count == places.Length)
        {
            Array.Resize(ref places, 2 * Count);
        }

        places[Count++] = place with { Lowered = name == written ? null : name.ToString() };
        names |= NameBit(name);
        HasHandler |= IsHandler(name);
    }

    private int IndexOf(ReadOnlySpan<char> name)
    {
        if ((names & NameBit(name)) == 0)
        {
            return -1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (NameOf(places[i]).SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }

    private ReadOnlySpan<char> NameOf(in Place place) => place.Lowered ?? page.Span.Slice(place.Name, place.NameLength);

    private static ulong NameBit(ReadOnlySpan<char> name) => name.IsEmpty ? 0 : 1UL << ((name[0] + (12 * name.Length)) & 63);

    private static string Lowered(ReadOnlySpan<char> name) => string.Create(name.Length, name, static (lowered, written) =>
    {
        for (var i = 0; i < written.Length; i++)
        {
            lowered[i] = char.IsAsciiLetterUpper(written[i]) ? (char)(written[i] | 0x20) : written[i];
        }
    });

    private static int SkipSpace(ReadOnlySpan<char> html, int i)
    {
        while (i < html.Length && html[i] is ' ' or '\t' or '\n' or '\f' or '\r')
        {
            i++;
        }

        return i;
    }

    /// <summary>Where an attribute's name and value stand; <paramref name="Lowered"/> is the name where it is not written in lower case.</summary>
    private readonly record struct Place(int Name, int NameLength, int Value, int ValueLength, string? Lowered = null);
}
