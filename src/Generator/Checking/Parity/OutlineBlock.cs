using Generator.Checking.Facts;
using Generator.Checking.Numbers;

namespace Generator.Checking.Parity;

public enum OutlineKind
{
    Heading,
    Paragraph,
    ListItem,
    TableRow,
    Term,
    Directive,
    Footnote,
}

/// <summary>
/// One block of a body as parity sees it: what it is, where it stands in its file, what it says in numbers and what it
/// refers to. <paramref name="Level"/> is a heading's level, an item's depth, a row's number of cells.
/// </summary>
public sealed record OutlineBlock(OutlineKind Kind, int Level, int Offset)
{
    /// <summary>The list or table that it belongs to, counted through the body; -1 for none.</summary>
    public int Container { get; init; } = -1;

    /// <summary>Characters of text.</summary>
    public int TextLength { get; internal set; }

    /// <summary>The quantities of each cell of a row; of other blocks all in one. Their offsets are those of the file.</summary>
    public List<List<Quantity>> Quantities { get; } = [];

    public List<OutlineReference> References { get; } = [];
}

public enum ReferenceKind
{
    Link,
    Picture,
    Footnote,
    Directive,
}

/// <summary>
/// A link, picture, footnote or directive of a block, at <paramref name="Offset"/> of the file: what it leads to as it is
/// written; of a directive its name with the arguments that are no text.
/// </summary>
public sealed record OutlineReference(ReferenceKind Kind, string Target, int Offset, int Block)
{
    public int Length { get; init; } = Math.Max(1, Target.Length);
}
