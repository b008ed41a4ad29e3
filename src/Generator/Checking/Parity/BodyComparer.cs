using Generator.Checking.Facts;
using Generator.Checking.Numbers;
using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>
/// Says how two bodies differ. What follows from another difference is not said again: of a passage that only one of
/// them has, one diagnostic names the beginning.
/// </summary>
internal sealed class BodyComparer
{
    private readonly BodySide first;
    private readonly BodySide second;
    private readonly ExceptionSet exceptions;
    private readonly List<BlockDifference> differences;
    private readonly ParityFindings findings = new();
    private readonly HashSet<int> tables = [];

    public BodyComparer(BodyOutline first, BodyOutline second, ReferenceComparer references, ExceptionSet exceptions)
    {
        this.exceptions = exceptions;
        differences = new NumberComparer(first, second).Compare();
        var unmatched = references.FindUnmatched(first, second, differences.Select(difference => difference.Pair));
        this.first = new BodySide(first, unmatched.First);
        this.second = new BodySide(second, unmatched.Second);
        foreach (var (i, j) in differences.Select(difference => difference.Pair))
        {
            this.first.Pair(i, j);
            this.second.Pair(j, i);
        }
    }

    public IEnumerable<Diagnostic> Compare()
    {
        for (var i = 0; i < differences.Count; i++)
        {
            if (differences[i].Pair is ({ } block, { } other))
            {
                ComparePair(differences[i], first.Outline.Blocks[block], second.Outline.Blocks[other]);
                continue;
            }

            var isFirst = differences[i].Pair.First is not null;
            var end = i + 1;
            while (end < differences.Count && differences[end].StandsAlone && differences[end].Pair.First is not null == isFirst)
            {
                end++;
            }

            ReportAlone(isFirst ? first : second, isFirst ? second : first, differences[i..end]);
            i = end - 1;
        }

        new ReferenceReport(first, second, exceptions).Report(findings);
        return findings.All;
    }

    private void ComparePair(BlockDifference difference, OutlineBlock block, OutlineBlock other)
    {
        if (block.Level != other.Level && block.Kind == OutlineKind.Heading)
        {
            findings.Add(TranslationDiagnostics.HeadingDrift, second.At(other), $"The heading is of level {other.Level}, and of level {block.Level} in {first.Name}.", first.At(block));
        }
        else if (block.Level != other.Level && block.Kind == OutlineKind.TableRow && tables.Add(other.Container))
        {
            findings.Add(TranslationDiagnostics.TableDrift, second.At(other), $"The table has {Count(other.Level, "column")}, and {block.Level} in {first.Name}.", first.At(block));
        }

        foreach (var (left, right) in Exchanges(difference))
        {
            if (Allows(left, difference.Pair) || Allows(right, difference.Pair))
            {
                continue;
            }

            findings.Add(TranslationDiagnostics.NumberDrift, second.At(right), $"This says `{second.Written(right)}`; the text in {first.Name} says `{first.Written(left)}`.", first.At(left));
        }

        ReportMissing(first, difference.First.FindAll(quantity => !Allows(quantity, difference.Pair)), second.At(other));
        ReportMissing(second, difference.Second.FindAll(quantity => !Allows(quantity, difference.Pair)), first.At(block));
    }

    private bool Allows(Quantity quantity, BlockPair pair) => exceptions.Allows(quantity, (first.Outline, pair.First), (second.Outline, pair.Second));

    /// <summary>Takes out of a difference the numbers that stand in each other's place: those of one kind, then any.</summary>
    private static IEnumerable<(Quantity First, Quantity Second)> Exchanges(BlockDifference difference)
    {
        foreach (var kindMatters in (bool[])[true, false])
        {
            for (var i = 0; i < difference.Second.Count; i++)
            {
                var quantity = difference.Second[i];
                var found = difference.First.FindIndex(other => !kindMatters || other.Kind == quantity.Kind);
                if (found >= 0)
                {
                    yield return (difference.First[found], quantity);
                    difference.Second.RemoveAt(i--);
                    difference.First.RemoveAt(found);
                }
            }
        }
    }

    private void ReportMissing(BodySide side, List<Quantity> quantities, Place other)
    {
        if (quantities.Count > 0)
        {
            var verb = quantities.Count == 1 ? "is" : "are";
            findings.Add(TranslationDiagnostics.NumberDrift, side.At(quantities[0]), $"{side.WrittenAll(quantities)} {verb} not in the text in {other.Side.Name}.", other);
        }
    }

    /// <summary>Reports a run of blocks that the other body lacks, if it says anything that must not be lacking.</summary>
    private void ReportAlone(BodySide side, BodySide other, List<BlockDifference> run)
    {
        var blocks = run.ConvertAll(difference => (difference.Pair.First ?? difference.Pair.Second)!.Value);
        var place = side.AtCounterpart(blocks[0], other);
        var lacking = side.References.FindAll(reference => blocks.Contains(reference.Block));
        var kinds = blocks.ConvertAll(block => side.Outline.Blocks[block].Kind);
        var beginning = kinds.IndexOf(OutlineKind.Heading) is >= 0 and var heading ? heading : kinds.FindIndex(kind => kind is OutlineKind.ListItem or OutlineKind.TableRow or OutlineKind.Term);
        if (beginning >= 0)
        {
            ReportStructure(side, other, side.Outline.Blocks[blocks[beginning]], blocks);
            side.References.RemoveAll(lacking.Contains);
            return;
        }

        // The mark of a footnote, or a link or picture, is reported where it stands; its numbers are a part of it.
        var isFootnote = kinds.TrueForAll(kind => kind == OutlineKind.Footnote) && side.References.Exists(reference => reference.Kind == ReferenceKind.Footnote);
        if (lacking.Count == 0 && !isFootnote)
        {
            ReportMissing(side, [.. run.SelectMany(difference => difference.First.Concat(difference.Second).Where(quantity => !Allows(quantity, difference.Pair)))], place);
        }
    }

    private void ReportStructure(BodySide side, BodySide other, OutlineBlock block, List<int> run)
    {
        var place = side.AtCounterpart(run[0], other);
        if (block.Kind is OutlineKind.Heading)
        {
            findings.Add(TranslationDiagnostics.HeadingDrift, side.At(block), $"This heading of level {block.Level} is not in the text in {other.Name}.", place);
            return;
        }

        if (block.Kind is OutlineKind.Term)
        {
            findings.Add(TranslationDiagnostics.ListDrift, side.At(block), $"This term is not in the text in {other.Name}.", place);
            return;
        }

        var (descriptor, list, item) = block.Kind == OutlineKind.ListItem
            ? (TranslationDiagnostics.ListDrift, "list", "item")
            : (TranslationDiagnostics.TableDrift, "table", "row");
        var lacking = run.Count(index => side.Outline.Blocks[index] is var candidate && candidate.Kind == block.Kind && candidate.Container == block.Container);
        var total = side.Outline.Count(block.Kind, block.Container);
        var message = lacking == total
            ? $"This {list} of {Count(total, item)} is not in the text in {other.Name}."
            : $"The {list} has {Count(total, item)}, and {other.Outline.Count(block.Kind, side.CounterpartOf(block, other))} in {other.Name}: {(lacking == 1 ? "this one is" : $"these {lacking} are")} lacking there.";
        findings.Add(descriptor, side.At(block), message, place);
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
