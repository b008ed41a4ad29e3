using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>Collects the names that templates spell out: <c>t "key"</c>, <c>include "name"</c>, <c>component "name"</c>, <c>asset "path"</c>.</summary>
internal sealed class NamesInTemplates : ScriptVisitor
{
    public List<(string Value, SourceSpan Span)> Strings { get; } = [];

    public List<(string Value, SourceSpan Span)> Partials { get; } = [];

    public List<(string Value, SourceSpan Span)> Components { get; } = [];

    public List<(string Value, SourceSpan Span)> Assets { get; } = [];

    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariable { Name: var function }, Arguments: [ScriptLiteral { Value: string name } literal, ..] })
        {
            ListFor(function)?.Add((name, literal.Span));
        }

        base.Visit(node);
    }

    private List<(string Value, SourceSpan Span)>? ListFor(string function) => function switch
    {
        TemplateFunctions.Translate => Strings,
        TemplateFunctions.Include => Partials,
        TemplateFunctions.Component => Components,
        TemplateFunctions.Asset => Assets,
        _ => null,
    };
}
