using Generator.Rendering.Templates;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>
/// A directive in the generic form that remark, MyST and Docusaurus share: <c>:name[label]{key=value}</c> in a text,
/// <c>::name[label]{…}</c> as a block, <c>:::name[label]{…}</c> around blocks. Spans are offsets in the Markdown, which
/// <see cref="MarkdownSource.Offset"/> turns into those of the file.
/// </summary>
public interface IDirective
{
    DirectiveForm Form { get; }

    /// <summary>Letters, digits, hyphens and underscores; empty where a fence closes nothing.</summary>
    string Name { get; }

    /// <summary>The colons and the name.</summary>
    SourceSpan NameSpan { get; }

    /// <summary>What stands in the square brackets, or null where there are none.</summary>
    ContainerInline? Label { get; }

    /// <summary>In the order in which they were written.</summary>
    ImmutableArray<DirectiveArgument> Arguments { get; }

    /// <summary>What could not be read, or null.</summary>
    DirectiveMistake? Mistake { get; }

    /// <summary>The directive held against its template's declaration, once it was.</summary>
    internal BoundDirective? Bound { get; set; }
}

/// <summary>
/// An argument in curly braces: <c>key=value</c>, <c>key="a value"</c>, or a bare <c>key</c>, whose value is null. The
/// short forms <c>#x</c> and <c>.x</c> are <c>id=x</c> and <c>class=x</c>.
/// </summary>
public sealed record DirectiveArgument(string Name, string? Value)
{
    public SourceSpan NameSpan { get; init; }

    /// <summary>Without quotation marks; empty where there is no value.</summary>
    public SourceSpan ValueSpan { get; init; } = SourceSpan.Empty;
}

/// <summary>Why a directive cannot be read, with its place.</summary>
public sealed record DirectiveMistake(SourceSpan Span, string Message);
