using Generator.Rendering.Templates;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>A directive in a line of text; its children are its label.</summary>
public sealed class DirectiveInline(string name) : ContainerInline, IDirective
{
    public DirectiveForm Form => DirectiveForm.Inline;

    public string Name { get; } = name;

    public SourceSpan NameSpan { get; init; }

    public bool HasLabel { get; init; }

    public ContainerInline? Label => HasLabel ? this : null;

    public ImmutableArray<DirectiveArgument> Arguments { get; internal set; } = [];

    public DirectiveMistake? Mistake { get; internal set; }

    BoundDirective? IDirective.Bound { get; set; }

    /// <summary>Where in the text of its paragraph the bracket stands that closes the label.</summary>
    internal int LabelEnd { get; init; }

    /// <summary>The directive in whose label this one stands, while both are open.</summary>
    internal DirectiveInline? Outer { get; init; }
}
