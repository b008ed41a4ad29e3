using Generator.Diagnostics;
using Scriban.Parsing;

namespace Generator.Rendering.Templates;

/// <summary>Turns Scriban's positions, which count from 0, into places.</summary>
internal static class TemplateLocation
{
    public static SourceLocation Of(SourceSpan span)
    {
        var length = span.End.Line == span.Start.Line ? span.End.Column - span.Start.Column + 1 : 1;
        return new SourceLocation(span.FileName, span.Start.Line + 1, span.Start.Column + 1, Math.Max(1, length));
    }
}
