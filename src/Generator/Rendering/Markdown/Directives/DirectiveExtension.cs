using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

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
        foreach (var parser in pipeline.BlockParsers.OfType<IAttributesParseable>())
        {
            if (parser.TryParseAttributes is { } parseAttributes)
            {
                parser.TryParseAttributes = (BlockProcessor processor, ref StringSlice line, Markdig.Syntax.IBlock block) =>
                    !EndsWithDirective(line) && ParseLast(parseAttributes, processor, ref line, block);
            }
        }
    }

    /// <summary>Directives are rendered for a page of the site; see <see cref="MarkdownRenderer"/>.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Markdig looks for attributes at the first brace of the line, which may be that of a directive before them.</summary>
    private static bool ParseLast(TryParseAttributesDelegate parseAttributes, BlockProcessor processor, ref StringSlice line, Markdig.Syntax.IBlock block)
    {
        var brace = line.IsEmpty ? -1 : line.Text.LastIndexOf('{', line.End, line.Length);
        if (brace < 0)
        {
            return false;
        }

        var last = line;
        last.Start = brace;
        var isParsed = parseAttributes(processor, ref last, block);
        line.End = last.End;
        return isParsed;
    }

    /// <summary>Whether the last brace of the line opens the arguments of a directive.</summary>
    private static bool EndsWithDirective(StringSlice line)
    {
        var brace = line.IsEmpty ? -1 : line.Text.LastIndexOf('{', line.End, line.Length);
        var syntax = new DirectiveSyntax(line.Text, line.End + 1);
        for (var colon = line.Start; colon < brace; colon++)
        {
            if (line.Text[colon] != ':' || (colon > line.Start && !DirectiveSyntax.CanFollow(line.Text[colon - 1])))
            {
                continue;
            }

            var nameEnd = syntax.NameEnd(colon + 1);
            var argumentsStart = nameEnd > colon + 1 && syntax[nameEnd] == '[' ? syntax.LabelEnd(nameEnd) + 1 : nameEnd;
            if (nameEnd > colon + 1 && argumentsStart == brace)
            {
                return true;
            }
        }

        return false;
    }
}
