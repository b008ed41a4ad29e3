using System.Text;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Rendering.Markdown.Directives;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Takes the attribute <c>disclosure="GRI 305-1"</c> off the headings and blocks of one body and gives them an id, so that
/// the content index can point at them.
/// </summary>
internal sealed class DisclosureMarker(EditionSet editions, MarkdownSource source, DiagnosticBag diagnostics)
{
    private const string Attribute = "disclosure";

    private readonly List<DisclosureMark> marks = [];
    private string section = "";

    /// <summary>The places that were marked, in their order.</summary>
    public ImmutableArray<DisclosureMark> Marks => [.. marks];

    /// <summary>Looks at one part of the body; parts come in their order. A code that the edition does not list is a diagnostic.</summary>
    public void Visit(MarkdownObject part)
    {
        if (part.TryGetAttributes() is not { } attributes)
        {
            return;
        }

        if (part is HeadingBlock)
        {
            section = attributes.Id ?? section;
        }

        if (attributes.Properties?.Find(property => property.Key == Attribute) is { Key: Attribute, Value: var written })
        {
            attributes.Properties.RemoveAll(property => property.Key == Attribute);
            foreach (var (code, start) in DisclosureCodes.Split(written ?? ""))
            {
                Check(code, Offset(part, written!) + start);
                marks.Add(new DisclosureMark(code, Anchor(part, attributes, code), section));
            }
        }
    }

    /// <summary>The id of the part, which is given one where it has none; a directive's template writes only the one it was asked for.</summary>
    private string Anchor(MarkdownObject part, HtmlAttributes attributes, string code) => part is DirectiveBlock directive
        ? directive.Arguments.FirstOrDefault(argument => argument.Name == "id")?.Value ?? (directive.Anchor ??= FreeId(code))
        : attributes.Id ??= FreeId(code);

    private void Check(string code, int offset)
    {
        var edition = source.Document is { Key: var key } ? editions.Of(key) : null;
        if (edition?.FindDisclosure(code) is null)
        {
            diagnostics.Add(ReportDiagnostics.UnknownDisclosure.At(
                source.Locate(offset, code.Length), $"`{code}` is not in the content index.{Suggestion.For(code, edition?.Codes ?? [])}"));
        }
    }

    /// <summary>Where the codes stand in the Markdown: in the part's own lines, or in braces above or behind it.</summary>
    private int Offset(MarkdownObject part, string written)
    {
        var text = source.Markdown;
        var lineEnd = text.IndexOf('\n', Math.Min(part.Span.End + 1, text.Length - 1));
        var found = text.LastIndexOf(written, lineEnd < 0 ? text.Length - 1 : lineEnd, StringComparison.Ordinal);
        return found < 0 ? part.Span.Start : found;
    }

    /// <summary>An id for a block that has none: its code in the letters of an id, with a number where the body has that already.</summary>
    private string FreeId(string code)
    {
        var id = new StringBuilder("disclosure-");
        foreach (var c in code)
        {
            id.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        }

        var before = marks.Where(mark => mark.Code == code).Select(mark => mark.Anchor).Distinct().Count();
        return before == 0 ? id.ToString() : id.Append(CultureInfo.InvariantCulture, $"-{before + 1}").ToString();
    }
}
