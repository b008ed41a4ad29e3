using Generator.Content;
using Generator.Diagnostics;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Cuts a body into its top-level blocks: paragraphs, headings, lists, tables, quotes, code. Each runs to where the next
/// begins, so that no text is in none; a block that is only a comment is left out. Footnotes, abbreviations and the lines
/// of a directive are blocks like any other.
/// </summary>
public static class MarkdownBlocks
{
    /// <summary>Blocks alone: what stands in them is compared as it is written.</summary>
    private static readonly MarkdownPipeline BlockPipeline = CreatePipeline();

    /// <summary>The blocks in order; none where the Markdown is nested deeper than Markdig reads, which the renderer reports.</summary>
    public static ImmutableArray<MarkdownBlock> Read(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(markdown, BlockPipeline);
        }
        catch (ArgumentException)
        {
            return [];
        }

        return Cut(markdown, document);
    }

    /// <summary>The blocks of a body; they begin behind its front matter.</summary>
    public static ImmutableArray<MarkdownBlock> Read(MarkdownBody body) => Read(body.Source.Text[body.Start..]);

    /// <summary>Where changed blocks stand in a body; one that was removed, where it stood.</summary>
    public static IEnumerable<RelatedLocation> Locate(MarkdownBody body, ImmutableArray<BlockChange> changes)
    {
        var blocks = Read(body);
        return changes.Select(change => new RelatedLocation(
            body.Source.Locate(change.After < blocks.Length ? body.Start + blocks[change.After].Start : body.Source.Text.TrimEnd().Length - 1),
            change.Kind.ToString().ToLowerInvariant()));
    }

    public static SourceRevision Revision(this ImmutableArray<MarkdownBlock> blocks) => new([.. blocks.Select(block => block.Hash)]);

    private static ImmutableArray<MarkdownBlock> Cut(string markdown, MarkdownDocument document)
    {
        var starts = document.SelectMany(Flatten).OrderBy(block => block.Span.Start).ToList();
        var blocks = ImmutableArray.CreateBuilder<MarkdownBlock>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var start = starts[i].Span.Start;
            var end = i + 1 < starts.Count ? starts[i + 1].Span.Start : markdown.Length;
            var text = BlockText.Normalize(markdown.AsSpan(start, end - start), isCode: starts[i] is CodeBlock);
            if (text.Length > 0 && !IsComment(text))
            {
                blocks.Add(new MarkdownBlock(start, text, BlockHash.Of(text)));
            }
        }

        return blocks.ToImmutable();
    }

    /// <summary>Markdig gathers link definitions, wherever they stand, in one block.</summary>
    private static IEnumerable<Block> Flatten(Block block) => block is LinkReferenceDefinitionGroup ? (ContainerBlock)block : new[] { block };

    private static bool IsComment(string text) =>
        text.StartsWith("<!--", StringComparison.Ordinal) && text.IndexOf("-->", StringComparison.Ordinal) == text.Length - "-->".Length;

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseDefinitionLists();
        builder.InlineParsers.RemoveAll(parser => parser is not LiteralInlineParser);
        return builder.Build();
    }
}

/// <summary>
/// A top-level block of a body: where it begins in the Markdown, and what it says, as <see cref="BlockText"/> writes it.
/// </summary>
public sealed record MarkdownBlock(int Start, string Text, BlockHash Hash);
