using System.Buffers;
using System.Text;

namespace Generator.Checking.Markup;

/// <summary>
/// The attributes of the tag that is being read, of which those are kept that a check needs. One object for all tags of
/// a page.
/// </summary>
internal sealed class TagAttributes(ReadOnlyMemory<char> page)
{
    private static readonly SearchValues<char> UnquotedEnds = SearchValues.Create("\t\n\f\r >");

    private Place[] places = new Place[16];

    /// <summary>A bit for each name that occurs: most tags lack most attributes, and this tells at once.</summary>
    private ulong present;

    public int Count { get; private set; }

    /// <summary>Whether the tag ends with a slash.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Reads the attributes behind a tag's name (§13.2.5.32–40); returns the offset behind the tag, or -1 where it does not end.</summary>
    public int Read(int start)
    {
        var html = page.Span;
        (Count, present, IsSelfClosing) = (0, 0, false);
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

    /// <summary>The value with its character references resolved and the offset at which it is written; null without the attribute.</summary>
    public HtmlAttribute? Find(AttributeName name) => Has(name) ? this[IndexOf(name)] : null;

    public bool Has(AttributeName name) => (present & Bit(name)) != 0;

    /// <summary>Whether the attribute has this value, in upper or lower case.</summary>
    public bool Is(AttributeName name, ReadOnlySpan<char> value) =>
        Find(name) is { } attribute && attribute.Value.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    public AttributeName NameOf(int index) => places[index].Name;

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
        var nameEnd = MarkupNames.EndOfAttribute(html, start);
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
        var name = AttributeNames.Parse(MarkupNames.InLowerCase(written));
        if (name == AttributeName.Other || (Has(name) && (name != AttributeName.Handler || HasHandler(written))))
        {
            return;
        }

        if (Count == places.Length)
        {
            Array.Resize(ref places, 2 * Count);
        }

        places[Count++] = place with { Name = name };
        present |= Bit(name);
    }

    private bool HasHandler(ReadOnlySpan<char> written)
    {
        for (var i = 0; i < Count; i++)
        {
            if (places[i].Name == AttributeName.Handler && Ascii.EqualsIgnoreCase(page.Span.Slice(places[i].Start, places[i].NameLength), written))
            {
                return true;
            }
        }

        return false;
    }

    private int IndexOf(AttributeName name)
    {
        var i = 0;
        while (places[i].Name != name)
        {
            i++;
        }

        return i;
    }

    private static ulong Bit(AttributeName name) => 1UL << (int)name;

    private static int SkipSpace(ReadOnlySpan<char> html, int i)
    {
        while (i < html.Length && html[i] is ' ' or '\t' or '\n' or '\f' or '\r')
        {
            i++;
        }

        return i;
    }

    /// <summary>Where an attribute's name and value stand.</summary>
    private readonly record struct Place(int Start, int NameLength, int Value, int ValueLength)
    {
        public AttributeName Name { get; init; }
    }
}
