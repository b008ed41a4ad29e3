using Generator.Diagnostics;

namespace Generator.Checking.Prose;

/// <summary>
/// What a reader reads of a text, in the order of its file, and where each character is written. Its
/// <see cref="Passages"/> (a paragraph, a heading, a cell, a caption) end in <see cref="End"/> each; a line that the
/// source breaks goes on; <see cref="Opaque"/> stands for what is no prose: code, a picture, a URL, a directive.
/// </summary>
public sealed class ProseText
{
    public const char End = '\n';
    public const char Opaque = '\uFFFC';

    private readonly ImmutableArray<ProseSegment> segments;

    internal ProseText(string text, SourceText source, ImmutableArray<ProseSegment> segments, ImmutableArray<Passage> passages)
    {
        Text = text;
        Source = source;
        Passages = passages;
        this.segments = segments;
    }

    public string Text { get; }

    public SourceText Source { get; }

    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The character, or <see cref="End"/> outside the text.</summary>
    public char this[int position] => (uint)position < (uint)Text.Length ? Text[position] : End;

    /// <summary>The offset in the file of the character at <paramref name="position"/>.</summary>
    public int Offset(int position) => Segment(position).OffsetOf(position);

    /// <summary>
    /// Whether the file has these characters letter by letter, side by side: not a broken line, a character reference or
    /// an escape.
    /// </summary>
    public bool IsVerbatim(int position, int length)
    {
        var segment = Segment(position);
        return segment.IsVerbatim
            && (length == 0 || Segment(position + length - 1) == segment)
            && Source.Text.AsSpan(segment.OffsetOf(position)).StartsWith(Text.AsSpan(position, length));
    }

    public SourceLocation Locate(int position, int length) =>
        Source.Locate(Offset(position), IsVerbatim(position, length) ? length : 1);

    private ProseSegment Segment(int position)
    {
        var (low, high) = (0, segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = segments[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return segments[low];
    }
}

/// <summary>
/// A run of the text from <paramref name="Start"/> that the file has at <paramref name="Offset"/>: letter by letter, or
/// written in another way, all of it at that place.
/// </summary>
internal readonly record struct ProseSegment(int Start, int Offset, bool IsVerbatim)
{
    public int OffsetOf(int position) => IsVerbatim ? Offset + position - Start : Offset;
}

/// <summary>
/// A piece of the text that stands by itself: <paramref name="Length"/> characters from <paramref name="Start"/>.
/// <paramref name="Section"/> counts the headings before it, itself included.
/// </summary>
public readonly record struct Passage(PassageKind Kind, int Start, int Length, int Section)
{
    /// <summary>Where it stands in a table, if it does.</summary>
    public CellPlace? Cell { get; init; }
}

/// <summary>A cell of the table with this number in its text; the first row and column are 0.</summary>
public readonly record struct CellPlace(int Table, int Row, int Column);

/// <summary>What a passage is, as far as two languages must agree in it.</summary>
public enum PassageKind
{
    Paragraph,
    Heading,
    Item,
    Cell,
    Term,
    Alternative,
    Caption,
    Footnote,
    Field,
}
