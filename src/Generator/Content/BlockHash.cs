using System.Diagnostics.CodeAnalysis;

namespace Generator.Content;

/// <summary>
/// What a block of text said, in 30 bits of XxHash3: enough to tell the blocks of one document and of its history apart.
/// Written as six characters of Crockford's base 32, in lower case.
/// </summary>
public readonly record struct BlockHash(uint Value)
{
    private const int Length = 6;
    private const int BitsInCharacter = 5;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static BlockHash Of(ReadOnlySpan<char> text) => new((uint)(ContentHash.Of(text) >> (64 - (Length * BitsInCharacter))));

    public static bool TryParse(ReadOnlySpan<char> written, [NotNullWhen(true)] out BlockHash? hash)
    {
        hash = null;
        if (written.Length != Length)
        {
            return false;
        }

        uint value = 0;
        foreach (var character in written)
        {
            var digit = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            value = (value << BitsInCharacter) | (uint)digit;
        }

        hash = new BlockHash(value);
        return true;
    }

    public override string ToString() => string.Create(Length, Value, static (characters, value) =>
    {
        for (var i = characters.Length - 1; i >= 0; i--)
        {
            characters[i] = Alphabet[(int)(value % Alphabet.Length)];
            value /= (uint)Alphabet.Length;
        }
    });
}
