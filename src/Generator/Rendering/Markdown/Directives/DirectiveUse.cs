using Generator.Content;
using Generator.Diagnostics;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>A directive in a text, for a page in <paramref name="Language"/>; what is wrong with it is said at its place.</summary>
public sealed record DirectiveUse(IDirective Directive, MarkdownSource Source, Language Language, DiagnosticBag Diagnostics)
{
    public DirectiveArgument? Find(string argument) => Directive.Arguments.FirstOrDefault(written => written.Name == argument);

    /// <summary>Reports at <paramref name="span"/>; <paramref name="help"/> stands in for the catalogue's.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, string message, string? help = null) =>
        Diagnostics.Add(descriptor.At(Source.Locate(span.Start, span.Length), message) with { Help = help ?? descriptor.Help });
}

/// <summary>A directive that fits its template's declaration, with the values of its arguments.</summary>
internal sealed record BoundDirective(Templates.DirectiveTemplate Template, Models.DirectiveModel Model);
