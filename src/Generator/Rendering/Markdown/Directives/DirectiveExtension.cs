using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>
/// Directives in Markdig. It comes behind the generic attributes, which would otherwise take the arguments of a
/// directive at the end of a heading for the heading's own.
/// </summary>
internal sealed class DirectiveExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new DirectiveBlockParser());
        pipeline.InlineParsers.Insert(0, new DirectiveInlineParser());
        foreach (var parser in pipeline.BlockParsers.OfType<HeadingBlockParser>())
        {
            if (parser.TryParseAttributes is { } parseAttributes)
            {
                parser.TryParseAttributes = (BlockProcessor processor, ref StringSlice line, IBlock block) =>
                    ParseBehindDirectives(parseAttributes, processor, ref line, block);
            }
        }
    }

    /// <summary>Directives are rendered for a page of the site; see <see cref="MarkdownRenderer"/>.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Markdig looks for attributes at the first brace of the line, which may be that of a directive before them.</summary>
    private static bool ParseBehindDirectives(TryParseAttributesDelegate parseAttributes, BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var start = EndOfDirectives(line);
        if (start == line.Start)
        {
            return parseAttributes(processor, ref line, block);
        }

        var rest = line;
        rest.Start = start;
        if (rest.IsEmpty || !parseAttributes(processor, ref rest, block))
        {
            return false;
        }

        line.End = rest.End;
        return true;
    }

    /// <summary>The position behind the last directive of the line that has arguments; its start where none has.</summary>
    private static int EndOfDirectives(StringSlice line)
    {
        var syntax = new DirectiveSyntax(line.Text ?? "", line.End + 1);
        var end = line.Start;
        for (var position = line.Start; position <= line.End; position = Math.Max(position + 1, end))
        {
            if (syntax[position] == ':' && (position == line.Start || DirectiveSyntax.CanFollow(line.Text![position - 1])))
            {
                end = Math.Max(end, EndOfArguments(syntax, position));
            }
        }

        return end;
    }

    /// <summary>The position behind the arguments of the directive that begins at this colon; 0 where there are none.</summary>
    private static int EndOfArguments(DirectiveSyntax syntax, int colon)
    {
        var nameEnd = syntax.NameEnd(colon + 1);
        var open = nameEnd > colon + 1 && syntax[nameEnd] == '[' ? syntax.LabelEnd(nameEnd) + 1 : nameEnd;
        return nameEnd > colon + 1 && open >= nameEnd && syntax[open] == '{'
            ? Math.Max(open + 1, syntax.ReadArguments(open, ImmutableArray.CreateBuilder<DirectiveArgument>(), out _))
            : 0;
    }
}
