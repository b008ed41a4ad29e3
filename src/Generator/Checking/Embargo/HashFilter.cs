using System.Numerics;

namespace Generator.Checking.Embargo;

/// <summary>Says of nearly every hash that is not among some that it is none of them: one bit for each, by the hash's first bits.</summary>
internal sealed class HashFilter
{
    private const int BitsForHash = 16;

    private readonly ulong[] bits;
    private readonly int shift;

    public HashFilter(IReadOnlyCollection<ulong> hashes)
    {
        var count = BitOperations.RoundUpToPowerOf2((uint)Math.Max(hashes.Count * BitsForHash, 64));
        bits = new ulong[count / 64];
        shift = 64 - BitOperations.Log2(count);
        foreach (var hash in hashes)
        {
            var bit = hash >> shift;
            bits[bit >> 6] |= 1UL << (int)bit;
        }
    }

    public bool MayHave(ulong hash)
    {
        var bit = hash >> shift;
        return (bits[bit >> 6] & (1UL << (int)bit)) != 0;
    }
}
