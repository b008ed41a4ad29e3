using System.Runtime.InteropServices;

namespace Generator.Checking.Parity;

/// <summary>Text put together from pieces of a file, which remembers where each piece stood. Used again and again.</summary>
internal sealed class FlattenedText
{
    /// <summary>Stands for what is no text: code, a picture's edge, a footnote's mark.</summary>
    public const char Object = '\uFFFC';

    private readonly List<char> characters = [];
    private readonly List<(int Start, int Offset, bool IsVerbatim)> pieces = [];

    public ReadOnlySpan<char> Text => CollectionsMarshal.AsSpan(characters);

    public void Clear()
    {
        characters.Clear();
        pieces.Clear();
    }

    /// <summary>Appends a text that stands at <paramref name="offset"/>, letter by letter where it is verbatim.</summary>
    public void Append(ReadOnlySpan<char> text, int offset, bool isVerbatim = true)
    {
        pieces.Add((characters.Count, offset, isVerbatim));
        characters.AddRange(text);
    }

    public void Append(char c, int offset)
    {
        pieces.Add((characters.Count, offset, true));
        characters.Add(c);
    }

    /// <summary>Where the character at <paramref name="position"/> stands in the file.</summary>
    public int OffsetOf(int position)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        var piece = pieces[low];
        return piece.IsVerbatim ? piece.Offset + position - piece.Start : piece.Offset;
    }
}
