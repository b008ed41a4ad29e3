using Generator.Checking.Numbers.Comparison;

namespace Generator.Checking.Parity;

/// <summary>
/// Finds which block of one body is which of the other: the cheapest alignment (Needleman and Wunsch, 1970), in which
/// blocks are alike that are of one kind, say the same numbers, refer to the same and are of like length.
/// </summary>
internal static class BlockAligner
{
    private const float Gap = -1;

    /// <summary>Beyond this many pairs of blocks, no book chapter, blocks are taken in order.</summary>
    private const int MostPairs = 4_000_000;

    /// <summary>Whether block by block both bodies are of the same kinds.</summary>
    public static bool HaveSameShape(ImmutableArray<OutlineBlock> first, ImmutableArray<OutlineBlock> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (first[i].Kind != second[i].Kind || first[i].Level != second[i].Level)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Pairs the blocks in order; what one body has more stands against nothing.</summary>
    public static List<BlockPair> InOrder(int first, int second)
    {
        var pairs = new List<BlockPair>(Math.Max(first, second));
        for (var i = 0; i < Math.Max(first, second); i++)
        {
            pairs.Add(new BlockPair(i < first ? i : null, i < second ? i : null));
        }

        return pairs;
    }

    public static List<BlockPair> Align(ImmutableArray<OutlineBlock> first, ImmutableArray<OutlineBlock> second)
    {
        if ((long)first.Length * second.Length > MostPairs)
        {
            return InOrder(first.Length, second.Length);
        }

        var steps = new Step[first.Length + 1, second.Length + 1];
        var ratio = (1f + second.Sum(block => block.TextLength)) / (1f + first.Sum(block => block.TextLength));
        var (above, current) = (new float[second.Length + 1], new float[second.Length + 1]);
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                (current[j], steps[i, j]) = (i, j) switch
                {
                    (0, 0) => (0, Step.None),
                    (0, _) => (current[j - 1] + Gap, Step.OnlySecond),
                    (_, 0) => (above[j] + Gap, Step.OnlyFirst),
                    _ => Best(above[j - 1] + Likeness(first[i - 1], second[j - 1], ratio), above[j] + Gap, current[j - 1] + Gap),
                };
            }

            (above, current) = (current, above);
        }

        return Trace(steps);
    }

    private enum Step : byte
    {
        None,
        Both,
        OnlyFirst,
        OnlySecond,
    }

    private static (float, Step) Best(float both, float onlyFirst, float onlySecond) =>
        both >= onlyFirst && both >= onlySecond ? (both, Step.Both)
        : onlyFirst >= onlySecond ? (onlyFirst, Step.OnlyFirst)
        : (onlySecond, Step.OnlySecond);

    private static List<BlockPair> Trace(Step[,] steps)
    {
        var pairs = new List<BlockPair>();
        var (i, j) = (steps.GetLength(0) - 1, steps.GetLength(1) - 1);
        while (steps[i, j] != Step.None)
        {
            var step = steps[i, j];
            pairs.Add(new BlockPair(step == Step.OnlySecond ? null : --i, step == Step.OnlyFirst ? null : --j));
        }

        pairs.Reverse();
        return pairs;
    }

    /// <summary>How well two blocks go together; below two gaps they stay apart.</summary>
    private static float Likeness(OutlineBlock first, OutlineBlock second, float ratio)
    {
        if (first.Kind != second.Kind)
        {
            return 3 * Gap;
        }

        var kind = (first.Kind, first.Level == second.Level) switch
        {
            (OutlineKind.Heading, true) => 3f,
            (OutlineKind.Heading, false) => 1f,
            (_, true) => 1f,
            _ => 0.5f,
        };
        return kind + NumberLikeness(first, second) + ReferenceLikeness(first, second) + LengthLikeness(first, second, ratio);
    }

    private static float NumberLikeness(OutlineBlock first, OutlineBlock second)
    {
        var (same, different) = (0, 0);
        foreach (var quantity in first.Quantities.SelectMany(cell => cell).Where(quantity => !quantity.IsSoft))
        {
            var isFound = second.Quantities.Exists(cell => cell.Exists(other => QuantityComparison.SaysTheSame(quantity, other)));
            (same, different) = isFound ? (same + 1, different) : (same, different + 1);
        }

        return Math.Min(same, 3) * 1.5f - (Math.Min(different, 3) * 0.5f);
    }

    private static float ReferenceLikeness(OutlineBlock first, OutlineBlock second)
    {
        var same = first.References.Count(reference => second.References.Exists(other => other.Kind == reference.Kind && other.Target == reference.Target));
        var different = first.References.Count + second.References.Count - (2 * same);
        return Math.Min(same, 3) * 2f - (Math.Min(different, 3) * 0.4f);
    }

    /// <summary>From 1 for the length that the ratio of the two bodies lets expect to −1 for four times as long or short.</summary>
    private static float LengthLikeness(OutlineBlock first, OutlineBlock second, float ratio)
    {
        var difference = MathF.Abs(MathF.Log((second.TextLength + 5) / ((first.TextLength * ratio) + 5)));
        return Math.Max(-1, 1 - (difference / MathF.Log(2)));
    }
}

/// <summary>A block of each body, by index; null where one has nothing in its place.</summary>
internal readonly record struct BlockPair(int? First, int? Second);
