using Generator.Rendering.Markdown.Directives;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown;

/// <summary>
/// A heading's own attributes are the braces that end its line (<c>## Title {#id}</c>). Markdig takes the first braces
/// of the line, be they those of code or of a directive, and drops the text behind them. It comes behind the generic
/// attributes.
/// </summary>
internal sealed class HeadingAttributes : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers.OfType<HeadingBlockParser>())
        {
            if (parser.TryParseAttributes is { } parseAttributes)
            {
                parser.TryParseAttributes = (BlockProcessor processor, ref StringSlice line, IBlock block) =>
                    ParseAtEnd(parseAttributes, processor, ref line, block);
            }
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static bool ParseAtEnd(TryParseAttributesDelegate parseAttributes, BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd(" \t#");
        var open = text.LastIndexOf('{');
        if (open < 0 || open + text[open..].IndexOf('}') != text.Length - 1)
        {
            return false;
        }

        var braces = line;
        braces.Start += open;
        if (new DirectiveSyntax(line.Text, line.End + 1).IsOfDirective(braces.Start, line.Start) || !parseAttributes(processor, ref braces, block))
        {
            return false;
        }

        line.End = braces.End;
        return true;
    }
}
