using Generator.Rendering.Templates;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>A directive on a line of its own or around blocks; its first child is its label, where it has one.</summary>
public sealed class DirectiveBlock(BlockParser parser, DirectiveForm form, string name) : ContainerBlock(parser), IDirective
{
    public DirectiveForm Form { get; } = form;

    public string Name { get; } = name;

    public SourceSpan NameSpan { get; init; }

    public ContainerInline? Label => (FirstChild as DirectiveLabel)?.Inline;

    /// <summary>The blocks of a container.</summary>
    public IEnumerable<Block> Content => this.Where(child => child is not DirectiveLabel);

    public ImmutableArray<DirectiveArgument> Arguments { get; internal set; } = [];

    public DirectiveMistake? Mistake { get; internal set; }

    BoundDirective? IDirective.Bound { get; set; }

    /// <summary>The id of the element around it that the content index points at; null where it has one of its own, or needs none.</summary>
    internal string? Anchor { get; set; }

    /// <summary>Whether a container has its closing colons.</summary>
    public bool IsFenceClosed { get; internal set; }

    /// <summary>The colons that open a container; as many close it.</summary>
    internal int ColonCount => NameSpan.Length - Name.Length;

    private Block? FirstChild => Count > 0 ? this[0] : null;
}

/// <summary>The label of a <see cref="DirectiveBlock"/>.</summary>
public sealed class DirectiveLabel : LeafBlock
{
    public DirectiveLabel(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
