using Generator.Checking.Numbers;
using Generator.Checking.Numbers.Comparison;

namespace Generator.Checking.Parity;

/// <summary>Aligns two bodies and finds, block by block, the numbers that only one of them says.</summary>
internal sealed class NumberComparer(BodyOutline first, BodyOutline second)
{
    private readonly bool readsNumbers = NumberReader.Reads(first.Language) && NumberReader.Reads(second.Language);

    /// <summary>From so many blocks that differ on, the blocks are probably not each other's.</summary>
    private const int Suspicious = 3;

    public List<BlockDifference> Compare()
    {
        if (!BlockAligner.HaveSameShape(first.Blocks, second.Blocks))
        {
            return CompareBlocks(BlockAligner.Align(first.Blocks, second.Blocks));
        }

        var inOrder = CompareBlocks(BlockAligner.InOrder(first.Blocks.Length, second.Blocks.Length));
        if (inOrder.Count(difference => difference.Count > 0) < Suspicious)
        {
            return inOrder;
        }

        var aligned = CompareBlocks(BlockAligner.Align(first.Blocks, second.Blocks));
        return aligned.Sum(difference => difference.Count) < inOrder.Sum(difference => difference.Count) ? aligned : inOrder;
    }

    private List<BlockDifference> CompareBlocks(List<BlockPair> pairs)
    {
        var differences = pairs.ConvertAll(CompareBlock);
        for (var i = 0; i < differences.Count; i++)
        {
            if (differences[i] is { StandsAlone: true, Count: > 0 })
            {
                LookAround(differences, i);
            }
        }

        return differences;
    }

    private BlockDifference CompareBlock(BlockPair pair)
    {
        if (!readsNumbers)
        {
            return new BlockDifference(pair, [], []);
        }

        if (pair is not ({ } i, { } j))
        {
            return new BlockDifference(pair, Asking(first, pair.First), Asking(second, pair.Second));
        }

        var (cells, otherCells) = (first.Blocks[i].Quantities, second.Blocks[j].Quantities);
        var difference = new BlockDifference(pair, [], []);
        if (cells.Count != otherCells.Count)
        {
            // A column that is missing is reported as such, with all that it says.
            return difference;
        }

        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (QuantityMatcher.Compare(cells[cell], otherCells[cell]) is { } unmatched)
            {
                difference.First.AddRange(unmatched.First);
                difference.Second.AddRange(unmatched.Second);
            }
        }

        return difference;
    }

    /// <summary>The quantities of a block that a translation must not do without.</summary>
    private static List<Quantity> Asking(BodyOutline outline, int? block) =>
        block is { } index ? [.. outline.Blocks[index].Quantities.SelectMany(cell => cell).Where(quantity => !quantity.IsSoft)] : [];

    /// <summary>A paragraph that stands alone is often a part of its neighbour in the other language: what it says may stand there.</summary>
    private static void LookAround(List<BlockDifference> differences, int index)
    {
        var alone = differences[index];
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = index + step; i >= 0 && i < differences.Count; i += step)
            {
                Cancel(alone.First, differences[i].Second);
                Cancel(alone.Second, differences[i].First);
                if (!differences[i].StandsAlone)
                {
                    break;
                }
            }
        }
    }

    private static void Cancel(List<Quantity> some, List<Quantity> others)
    {
        for (var i = some.Count - 1; i >= 0; i--)
        {
            var quantity = some[i];
            var found = others.FindIndex(other => QuantityComparison.SaysTheSame(quantity, other));
            if (found >= 0)
            {
                some.RemoveAt(i);
                others.RemoveAt(found);
            }
        }
    }
}
