using Generator.Checking.Numbers;

namespace Generator.Checking.Parity;

/// <summary>Two blocks that stand for each other, or one that stands alone, with the numbers that only one of them says.</summary>
internal sealed class BlockDifference(BlockPair pair, List<Quantity> first, List<Quantity> second)
{
    public BlockPair Pair { get; } = pair;

    public List<Quantity> First { get; } = first;

    public List<Quantity> Second { get; } = second;

    public bool StandsAlone => Pair.First is null || Pair.Second is null;

    public int Count => First.Count + Second.Count;
}
