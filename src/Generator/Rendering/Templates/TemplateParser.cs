using Generator.Diagnostics;
using Scriban;
using Scriban.Parsing;

namespace Generator.Rendering.Templates;

/// <summary>Parses the text of a template.</summary>
internal static class TemplateParser
{
    /// <summary>The template that begins at <paramref name="start"/> of a file; null, with diagnostics, where it cannot be read.</summary>
    public static PageTemplate? Parse(SourceText source, int start, DiagnosticBag diagnostics)
    {
        var place = source.Locate(start);
        var options = LexerOptions.Default with { StartPosition = new TextPosition(start, place.Line - 1, place.Column - 1) };

        // Scriban's lexer reads the character it starts at, even where there is none.
        var template = start < source.Text.Length
            ? Template.Parse(source.Text, source.Path, lexerOptions: options)
            : Template.Parse("", source.Path);
        foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
        {
            var (first, last) = (message.Span.Start, message.Span.End);
            var length = last.Line == first.Line ? last.Offset - first.Offset + 1 : 1;
            diagnostics.Add(ThemeDiagnostics.TemplateSyntax.At(source.Locate(first.Offset, length), message.Message));
        }

        return template.HasErrors || template.Page is null ? null : new PageTemplate(source.Path, template.Page);
    }
}
