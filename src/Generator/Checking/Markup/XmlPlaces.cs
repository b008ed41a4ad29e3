using System.Xml;

namespace Generator.Checking.Markup;

/// <summary>Where in a text its XML reader is, as an offset; the reader itself counts lines and columns.</summary>
internal sealed class XmlPlaces
{
    private readonly string text;
    private readonly List<int> lines = [0];

    public XmlPlaces(string text)
    {
        this.text = text;
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            lines.Add(i + 1);
        }
    }

    public int Offset(XmlReader xml) => xml is IXmlLineInfo place ? Offset(place.LineNumber, place.LinePosition) : 0;

    /// <summary>The offset of an attribute's value: the reader's place is that of the name.</summary>
    public int ValueOffset(XmlReader xml)
    {
        var equals = text.IndexOf('=', Offset(xml));
        var quote = equals < 0 ? -1 : text.AsSpan(equals).IndexOfAny('"', '\'');
        return quote < 0 ? Offset(xml) : equals + quote + 1;
    }

    /// <summary>What is wrong with the text, and the offset of that.</summary>
    public (string Message, int Position) Damage(XmlException exception) =>
        ($"This is not XML: {exception.Message}", Offset(exception.LineNumber, exception.LinePosition));

    private int Offset(int line, int column) => line < 1 ? 0 : Math.Min(text.Length, lines[Math.Min(line, lines.Count) - 1] + Math.Max(column, 1) - 1);
}
