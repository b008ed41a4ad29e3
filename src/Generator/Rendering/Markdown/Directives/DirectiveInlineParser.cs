using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>
/// Parses <c>:name[label]{arguments}</c>, with a label or arguments at least: a colon and a word are text. The label is
/// parsed in place, as that of a link, so that it may hold other Markdown.
/// </summary>
internal sealed class DirectiveInlineParser : InlineParser, IPostInlineProcessor
{
    public DirectiveInlineParser() => OpeningCharacters = [':', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == ']' ? TryCloseLabel(processor, ref slice) : TryOpen(processor, ref slice);

    /// <summary>A label whose bracket turned out to be part of a link's target or the like.</summary>
    public bool PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        while (isFinalProcessing && OpenDirective(state) is { } directive)
        {
            state.ParserStates[Index] = directive.Outer!;
            var bracket = directive.NameSpan.End + 1;
            directive.Mistake = DirectiveSyntax.LabelNotClosed(bracket);
            directive.Span.End = bracket;
            directive.IsClosed = true;
        }

        return true;
    }

    private bool TryOpen(InlineProcessor processor, ref StringSlice slice)
    {
        var syntax = new DirectiveSyntax(slice.Text, slice.End + 1);
        var nameStart = slice.Start + 1;
        var nameEnd = syntax.NameEnd(nameStart);
        if (nameEnd == nameStart || syntax[nameEnd] is not ('[' or '{') || !DirectiveSyntax.CanFollow(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var labelEnd = syntax[nameEnd] == '[' ? syntax.LabelEnd(nameEnd) : 0;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var directive = new DirectiveInline(slice.Text[nameStart..nameEnd])
        {
            Line = line,
            Column = column,
            NameSpan = new SourceSpan(start, start + nameEnd - slice.Start - 1),
            Span = new SourceSpan(start, start + nameEnd - slice.Start - 1),
            HasLabel = labelEnd > 0,
            LabelEnd = labelEnd,
            Outer = OpenDirective(processor),
            IsClosed = labelEnd <= 0,
            Mistake = labelEnd < 0 ? DirectiveSyntax.LabelNotClosed(processor.GetSourcePosition(nameEnd)) : null,
        };
        slice.Start = nameEnd;
        processor.Inline = directive;
        if (directive.HasLabel)
        {
            slice.Start++;
            processor.ParserStates[Index] = directive;
        }
        else if (directive.Mistake is null)
        {
            ReadArguments(directive, processor, ref slice);
        }

        return true;
    }

    private bool TryCloseLabel(InlineProcessor processor, ref StringSlice slice)
    {
        if (OpenDirective(processor) is not { } directive || directive.LabelEnd != slice.Start)
        {
            return false;
        }

        processor.ParserStates[Index] = directive.Outer!;
        directive.Span.End = processor.GetSourcePosition(slice.Start);
        slice.Start++;
        processor.Inline = directive;
        processor.PostProcessInlines(0, directive, null, isFinalProcessing: false);
        directive.IsClosed = true;
        if (slice.CurrentChar == '{')
        {
            ReadArguments(directive, processor, ref slice);
        }

        return true;
    }

    private static void ReadArguments(DirectiveInline directive, InlineProcessor processor, ref StringSlice slice)
    {
        var arguments = ImmutableArray.CreateBuilder<DirectiveArgument>();
        var stop = new DirectiveSyntax(slice.Text, slice.End + 1).ReadArguments(slice.Start, arguments, out var mistake);
        if (mistake is not null)
        {
            directive.Mistake = mistake with { Span = processor.GetSourcePositionFromLocalSpan(mistake.Span) };
            return;
        }

        directive.Arguments =
        [
            .. arguments.Select(argument => argument with
            {
                NameSpan = processor.GetSourcePositionFromLocalSpan(argument.NameSpan),
                ValueSpan = processor.GetSourcePositionFromLocalSpan(argument.ValueSpan),
            }),
        ];
        directive.Span.End = processor.GetSourcePosition(stop - 1);
        slice.Start = stop;
    }

    /// <summary>The innermost directive of this paragraph whose label is being parsed.</summary>
    private DirectiveInline? OpenDirective(InlineProcessor processor) => processor.ParserStates[Index] as DirectiveInline;
}
