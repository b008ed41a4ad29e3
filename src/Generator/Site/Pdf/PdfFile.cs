using System.Collections.Frozen;
using System.Text;
using NodaTime;

namespace Generator.Site.Pdf;

/// <summary>
/// A PDF as Chromium writes it (PDF 1.4, objects and the table of destinations in plain text, streams apart): on which page
/// each destination lies, and when the file says it was made.
/// </summary>
internal sealed class PdfFile(byte[] content)
{
    private static readonly string[] DateFields = ["/CreationDate (D:", "/ModDate (D:"];

    /// <summary>One character a byte, so that offsets are those of the file.</summary>
    private readonly string text = Encoding.Latin1.GetString(content);

    /// <summary>The numbers of pages, counted from 1, by the names of the destinations on them.</summary>
    public FrozenDictionary<string, int> ReadDestinations()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in PagesBelow(RootOfPages()))
        {
            numbers.Add(page, numbers.Count + 1);
        }

        // `/NAME [12 0 R /XYZ …]` in the dictionary of destinations.
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = text.IndexOf(" 0 R /XYZ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" 0 R /XYZ", at + 1, StringComparison.Ordinal))
        {
            var bracket = text.LastIndexOf('[', at);
            var slash = text.LastIndexOf('/', bracket);
            if (numbers.TryGetValue(text[(bracket + 1)..at], out var number) && text[bracket - 1] == ' ')
            {
                found[text[(slash + 1)..(bracket - 1)]] = number;
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The same file, made at <paramref name="moment"/>: the clock of the machine must not be in it.</summary>
    public byte[] WithDate(Instant moment)
    {
        var digits = Encoding.ASCII.GetBytes(moment.InUtc().ToString("uuuuMMddHHmmss", CultureInfo.InvariantCulture));
        var dated = content.ToArray();
        foreach (var field in DateFields)
        {
            var at = text.IndexOf(field, StringComparison.Ordinal);
            if (at >= 0)
            {
                digits.CopyTo(dated, at + field.Length);
            }
        }

        return dated;
    }

    /// <summary>The object that all pages hang from: the one of its kind without a parent.</summary>
    private string RootOfPages()
    {
        for (var at = text.IndexOf("<</Type /Pages\n", StringComparison.Ordinal); at >= 0; at = text.IndexOf("<</Type /Pages\n", at + 1, StringComparison.Ordinal))
        {
            if (!Dictionary(at).Contains("/Parent ", StringComparison.Ordinal))
            {
                var line = text.LastIndexOf('\n', at - 2);
                return text[(line + 1)..at].Split(' ')[0];
            }
        }

        throw new InvalidDataException("The PDF has no tree of pages.");
    }

    private IEnumerable<string> PagesBelow(string number)
    {
        var start = text.IndexOf($"\n{number} 0 obj\n", StringComparison.Ordinal);
        var dictionary = Dictionary(text.IndexOf("<<", start, StringComparison.Ordinal));
        var kids = dictionary.IndexOf("/Kids [", StringComparison.Ordinal);
        return kids < 0
            ? [number]
            : dictionary[(kids + "/Kids [".Length)..dictionary.IndexOf(']', kids)]
                .Split(" 0 R", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(PagesBelow);
    }

    private string Dictionary(int start) => text[start..text.IndexOf("endobj", start, StringComparison.Ordinal)];
}
