namespace Generator.Checking.Prose;

/// <summary>
/// A set of characters with a bit for each there is. <see cref="System.Buffers.SearchValues"/> guesses where many of them are
/// not ASCII, and every Chinese character then looks like one of the set at first.
/// </summary>
internal sealed class CharacterSet
{
    private const int BitsInWord = 64;

    private readonly ulong[] words = new ulong[(char.MaxValue + 1) / BitsInWord];

    public CharacterSet(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            words[c / BitsInWord] |= 1UL << (c % BitsInWord);
        }
    }

    /// <summary>The index of the first character of <paramref name="text"/> that is in the set; -1 without one.</summary>
    public int FirstIndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((words[text[i] / BitsInWord] & (1UL << (text[i] % BitsInWord))) != 0)
            {
                return i;
            }
        }

        return -1;
    }
}
