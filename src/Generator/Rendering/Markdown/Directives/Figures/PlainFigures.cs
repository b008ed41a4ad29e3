using System.Text;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>
/// Writes the figures that plain texts, such as titles and captions, take from the report by
/// <c>:indicator[…]{…}</c> and <c>:change[…]{…}</c>. All else of the text stays as it is: it is no Markdown.
/// </summary>
public sealed class PlainFigures(DirectiveSet directives, LanguageSet languages, DiagnosticBag diagnostics)
{
    private static readonly string[] Openings = [$":{FigureDirectives.Indicator}[", $":{FigureDirectives.Change}["];

    private readonly DirectiveBinder binder = new(directives, new LinkResolver(new LinkTargets(languages, []), diagnostics));

    /// <summary>Whether a text takes a figure from the report.</summary>
    public static bool Has(ReadOnlySpan<char> text) => text.Contains(Openings[0], StringComparison.Ordinal) || text.Contains(Openings[1], StringComparison.Ordinal);

    /// <summary>The text of a document with its figures; one that is not there is a diagnostic at its place.</summary>
    public LocalizedText Write(LocalizedText text, SourceDocument document) =>
        text.Map(languages, (written, language) => Has(written.Value) ? Write(written, language, document) : written);

    private YamlScalar Write(YamlScalar text, Language language, SourceDocument document)
    {
        var source = MarkdownSource.Of(text) with { Document = document };
        var result = new StringBuilder(text.Value);
        var shift = 0;
        foreach (var directive in MarkdownRenderer.Parse(source, diagnostics).Document.Descendants<DirectiveInline>().Where(directive => FigureDirectives.TakesId(directive.Name)))
        {
            IDirective bound = directive;
            bound.Bound = binder.Bind(new DirectiveUse(directive, source, language, diagnostics) { Used = new UsedFigures(), Resolve = (_, _) => null }, []);
            if (PlainText.TextOf(directive) is { } figure)
            {
                result.Remove(directive.Span.Start + shift, directive.Span.Length).Insert(directive.Span.Start + shift, figure);
                shift += figure.Length - directive.Span.Length;
            }
        }

        return text with { Value = result.ToString() };
    }
}
