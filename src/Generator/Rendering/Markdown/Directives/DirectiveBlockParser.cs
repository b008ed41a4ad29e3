using Generator.Rendering.Templates;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>
/// Parses <c>::name[label]{arguments}</c> on a line of its own, and with three colons or more a container that ends at a
/// line of as many colons. A container within another has another number of colons, or ends first.
/// </summary>
internal sealed class DirectiveBlockParser : BlockParser
{
    private const int ContainerColons = 3;

    public DirectiveBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var colons = CountColons(line);
        if (colons < 2 || processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var syntax = new DirectiveSyntax(line.Text, line.End + 1);
        var nameStart = line.Start + colons;
        var nameEnd = syntax.NameEnd(nameStart);
        var isFence = colons >= ContainerColons && IsBlank(line, nameStart);
        if (nameEnd == nameStart && !isFence)
        {
            return BlockState.None;
        }

        var form = colons < ContainerColons ? DirectiveForm.Block : DirectiveForm.Container;
        var block = new DirectiveBlock(this, form, line.Text[nameStart..nameEnd])
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
            NameSpan = new SourceSpan(line.Start, nameEnd - 1),
        };
        processor.NewBlocks.Push(block);
        if (isFence)
        {
            block.Mistake = new DirectiveMistake(block.NameSpan, $"`{new string(':', colons)}` closes nothing: no directive with {colons} colons is open here.");
            return BlockState.BreakDiscard;
        }

        ReadRest(block, processor, nameEnd);
        return form == DirectiveForm.Container ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var directive = (DirectiveBlock)block;
        var line = processor.Line;
        var colons = CountColons(line);
        if (colons == directive.ColonCount && !processor.IsCodeIndent && IsBlank(line, line.Start + colons) && !HasOpenChild(directive, colons))
        {
            directive.IsFenceClosed = true;
            directive.UpdateSpanEnd(line.End);
            return BlockState.BreakDiscard;
        }

        // What is indented in a container is indented in its blocks.
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    /// <summary>Markdig lets code that the end of the text cuts off end behind it.</summary>
    public override bool Close(BlockProcessor processor, Block block)
    {
        block.Span.End = Math.Min(block.Span.End, processor.Line.Text.Length - 1);
        return true;
    }

    /// <summary>What follows the name: the label, the arguments, and nothing else.</summary>
    private void ReadRest(DirectiveBlock block, BlockProcessor processor, int position)
    {
        var line = processor.Line;
        var syntax = new DirectiveSyntax(line.Text, line.End + 1);
        if (syntax[position] == '[')
        {
            var close = syntax.LabelEnd(position);
            if (close < 0)
            {
                block.Mistake = DirectiveSyntax.LabelNotClosed(position);
                return;
            }

            AddLabel(block, processor, new StringSlice(line.Text, position + 1, close - 1));
            position = close + 1;
        }

        if (syntax[position] == '{')
        {
            var arguments = ImmutableArray.CreateBuilder<DirectiveArgument>();
            position = syntax.ReadArguments(position, arguments, out var mistake);
            block.Mistake = mistake;
            block.Arguments = arguments.ToImmutable();
        }

        if (block.Mistake is null && !IsBlank(line, position))
        {
            block.Mistake = new DirectiveMistake(
                new SourceSpan(position, line.End),
                $"Text stands behind the directive. What belongs to it is written `{new string(':', block.ColonCount)}{block.Name}[text]{{key=value}}`, without spaces between.");
        }
    }

    private void AddLabel(DirectiveBlock block, BlockProcessor processor, StringSlice label)
    {
        var leaf = new DirectiveLabel(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column + label.Start - processor.Line.Start,
            Span = new SourceSpan(label.Start, label.End),
        };
        leaf.AppendLine(ref label, leaf.Column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        block.Add(leaf);
    }

    /// <summary>Whether a container with as many colons is open in this one: the line is that one's end.</summary>
    private static bool HasOpenChild(ContainerBlock container, int colons)
    {
        for (var last = container.LastChild as ContainerBlock; last is not null; last = last.LastChild as ContainerBlock)
        {
            if (last is DirectiveBlock { Form: DirectiveForm.Container, IsFenceClosed: false, Mistake: null } inner && inner.ColonCount == colons)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountColons(StringSlice line)
    {
        var position = line.Start;
        while (position <= line.End && line.Text[position] == ':')
        {
            position++;
        }

        return position - line.Start;
    }

    private static bool IsBlank(StringSlice line, int start) => start > line.End || line.Text.AsSpan(start, line.End - start + 1).IsWhiteSpace();
}
