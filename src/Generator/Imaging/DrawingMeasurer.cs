using System.Xml;
using Generator.Content;

namespace Generator.Imaging;

/// <summary>Reads the size at which a browser shows a drawing (SVG).</summary>
internal static class DrawingMeasurer
{
    /// <summary>The size a browser gives a replaced element that has none (CSS 2.2 §10.3.2).</summary>
    private static readonly PictureSize DefaultSize = new(300, 150);

    /// <summary>libvips would draw the whole picture to know. It is read to its end: a browser shows no broken XML.</summary>
    /// <exception cref="XmlException">It is no XML, or another kind of it.</exception>
    public static PictureSize Measure(byte[] content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var xml = XmlReader.Create(new MemoryStream(content), settings);
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "svg")
        {
            throw new XmlException("its root element is not svg");
        }

        var size = MeasureRoot(xml);
        while (xml.Read())
        {
        }

        return size;
    }

    /// <summary>The root's <c>width</c> and <c>height</c> where they are in pixels, else its <c>viewBox</c> (SVG 2 §7.2, §8.2).</summary>
    private static PictureSize MeasureRoot(XmlReader svg)
    {
        var width = Pixels(svg.GetAttribute("width"));
        var height = Pixels(svg.GetAttribute("height"));
        if (width is { } w && height is { } h)
        {
            return new PictureSize(Round(w), Round(h));
        }

        var box = svg.GetAttribute("viewBox")?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Pixels).ToArray();
        if (box is not [_, _, { } boxWidth and > 0, { } boxHeight and > 0])
        {
            return DefaultSize;
        }

        return width is { } givenWidth ? new PictureSize(Round(givenWidth), Round(givenWidth * boxHeight / boxWidth))
            : height is { } givenHeight ? new PictureSize(Round(givenHeight * boxWidth / boxHeight), Round(givenHeight))
            : new PictureSize(Round(boxWidth), Round(boxHeight));
    }

    private static double? Pixels(string? length)
    {
        var number = length is not null && length.EndsWith("px", StringComparison.Ordinal) ? length[..^2] : length;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
    }

    private static int Round(double pixels) => (int)Math.Clamp(Math.Round(pixels), 1, int.MaxValue);
}
