using Generator.Checking.Facts;
using Generator.Checking.Numbers;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Markdig.Syntax;

namespace Generator.Checking.Parity;

/// <summary>The outline of a body while it is read: its blocks so far, what the last of them refers to, and its exceptions.</summary>
internal sealed class OutlineDraft(MarkdownBody body, MarkdownSource source, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<OutlineBlock>.Builder blocks = ImmutableArray.CreateBuilder<OutlineBlock>();
    private readonly ImmutableArray<ParityException>.Builder exceptions = ImmutableArray.CreateBuilder<ParityException>();
    private readonly bool readsNumbers = NumberReader.Reads(body.Language);

    public MarkdownSource Source { get; } = source;

    /// <summary>The index of the block that comes next.</summary>
    public int Count => blocks.Count;

    public BodyOutline Complete() => new(body) { Blocks = blocks.ToImmutable(), Exceptions = exceptions.ToImmutable() };

    public OutlineBlock Add(OutlineKind kind, int level, MarkdownObject item, int container = -1)
    {
        var block = new OutlineBlock(kind, level, Source.Offset(item.Span.Start)) { Container = container };
        blocks.Add(block);
        return block;
    }

    public void AddReference(ReferenceKind kind, string target, int offset) =>
        blocks[^1].References.Add(new OutlineReference(kind, target, offset, blocks.Count - 1));

    public void AddDirective(IDirective directive)
    {
        if (directive.Mistake is not null)
        {
            return;
        }

        var start = directive.NameSpan.Start;
        var end = directive.Arguments.Select(argument => Math.Max(argument.NameSpan.End, argument.ValueSpan.End)).Append(directive.NameSpan.End).Max() + 1;
        blocks[^1].References.Add(new OutlineReference(ReferenceKind.Directive, DirectiveForParity.Describe(directive), Source.Offset(start), blocks.Count - 1) { Length = end - start });
    }

    /// <summary>Reads the numbers of a text of the block; their places become those of the file.</summary>
    public void AddQuantities(OutlineBlock block, FlattenedText text)
    {
        block.TextLength += text.Text.Length;
        var quantities = readsNumbers ? NumberReader.Read(text.Text, body.Language) : [];
        for (var i = 0; i < quantities.Count; i++)
        {
            var start = text.OffsetOf(quantities[i].Offset);
            var last = text.OffsetOf(quantities[i].End - 1);
            quantities[i] = quantities[i] with { Offset = start, Length = Math.Max(1, last + 1 - start) };
        }

        block.Quantities.Add(quantities);
    }

    /// <summary>Reads an exception of parity; another comment says nothing. It holds for the block with index <paramref name="block"/>.</summary>
    public void ReadComment(string html, MarkdownObject item, int block)
    {
        if (ParityException.FindInstruction(html) is not { } instruction)
        {
            return;
        }

        var location = Source.Locate(item.Span.Start, html.AsSpan().TrimEnd().Length);
        if (!html.AsSpan().TrimEnd().EndsWith("-->"))
        {
            diagnostics.Add(TranslationDiagnostics.InvalidException.At(location, "Text stands behind the comment in its line; Markdown takes all of the line for HTML.") with
            {
                Help = "Put the comment on a line of its own, or behind the first word of the paragraph.",
            });
            return;
        }

        if (ParityException.ReadWhat(instruction) is not { } what)
        {
            diagnostics.Add(TranslationDiagnostics.InvalidException.At(location, $"`{instruction}` does not say what is to be ignored."));
            return;
        }

        exceptions.Add(new ParityException(what, block, location) { HoldsForFrontMatter = blocks.Count == 0 });
    }
}
