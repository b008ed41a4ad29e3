using System.IO.Hashing;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Imaging;

/// <summary>
/// How a theme's cards look: a drawing of 1200 by 630, in which rectangles with the ids <c>title</c>, <c>site</c>,
/// <c>section</c> and <c>date</c> say where these texts go, and the font beside it.
/// </summary>
public sealed record ShareCardDesign(byte[] Background, string FontFile, string Key)
{
    public const string Folder = "share";
    public const string DrawingFile = "card.svg";
    public const string FontName = "font.ttf";

    public const string TitleBox = "title";
    public const string SiteBox = "site";
    public const string SectionBox = "section";
    public const string DateBox = "date";

    /// <summary>Changes whenever the same card would give other bytes.</summary>
    private const string Recipe = "1 libvips-8.18.7";

    private static readonly ImmutableArray<string> Names = [TitleBox, SiteBox, SectionBox, DateBox];

    public ImmutableArray<TextBox> Boxes { get; init; } = [];

    /// <summary>The characters that the font can draw.</summary>
    public required FontCoverage Coverage { get; init; }

    /// <summary>The design in a theme's folder; null where there is none, or, with a diagnostic, where it cannot be read.</summary>
    public static ShareCardDesign? Read(string themeFolder, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(themeFolder, Folder, DrawingFile);
        var font = Path.Combine(themeFolder, Folder, FontName);
        if (!File.Exists(path) || !File.Exists(font))
        {
            return null;
        }

        var file = path;
        try
        {
            var drawing = XDocument.Load(path);
            var boxes = drawing.Descendants().Where(element => (string?)element.Attribute("id") is { } id && Names.Contains(id)).ToList();
            var read = boxes.ConvertAll(TextBox.Read);
            boxes.ForEach(box => box.Remove());
            var background = Encoding.UTF8.GetBytes(drawing.ToString(SaveOptions.DisableFormatting));
            file = font;
            var glyphs = File.ReadAllBytes(font);
            var hash = ContentHash.Of($"{Recipe} {string.Join(' ', read)} {Convert.ToHexString(background)} {Convert.ToHexString(XxHash128.Hash(glyphs))}");
            return new ShareCardDesign(background, font, hash.ToString("x16", CultureInfo.InvariantCulture))
            {
                Boxes = [.. read],
                Coverage = FontCoverage.Read(glyphs),
            };
        }
        catch (Exception exception) when (exception is XmlException or FormatException)
        {
            diagnostics.Add(PictureDiagnostics.UnreadableDesign.At(SourceLocation.WholeFile(file), $"{Folder}/{Path.GetFileName(file)} cannot be read: {exception.Message}"));
            return null;
        }
    }
}

/// <summary>Where a text goes on a card, and how it is set.</summary>
public sealed record TextBox(string Name, int X, int Y, int Width, int Height)
{
    public required string Family { get; init; }

    public required double Size { get; init; }

    /// <summary>Red, green and blue.</summary>
    public required ImmutableArray<double> Colour { get; init; }

    /// <exception cref="FormatException">An attribute is missing or no number.</exception>
    public static TextBox Read(XElement box) => new((string)box.Attribute("id")!, Number(box, "x"), Number(box, "y"), Number(box, "width"), Number(box, "height"))
    {
        Family = Attribute(box, "font-family"),
        Size = Number(box, "font-size"),
        Colour = ReadColour(Attribute(box, "fill")),
    };

    private static string Attribute(XElement box, string name) =>
        (string?)box.Attribute(name) ?? throw new FormatException($"the box `{(string?)box.Attribute("id")}` has no `{name}`.");

    private static int Number(XElement box, string name) =>
        int.TryParse(Attribute(box, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"`{name}` of the box `{(string?)box.Attribute("id")}` is not a whole number.");

    private static ImmutableArray<double> ReadColour(string colour) =>
        colour.Length == 7 && colour[0] == '#' && int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? [value >> 16, (value >> 8) & 0xFF, value & 0xFF]
            : throw new FormatException($"`{colour}` is not a colour such as #ffffff.");
}
