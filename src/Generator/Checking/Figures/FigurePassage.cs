using Generator.Checking.Numbers;
using Generator.Checking.Prose;
using Generator.Content;
using Generator.Content.Indicators;
using Generator.Diagnostics;

namespace Generator.Checking.Figures;

/// <summary>A paragraph, or a cell, with the quantities in it and those that say what it is about.</summary>
internal sealed record FigurePassage(ProseText Prose, Passage Passage, List<Quantity> Quantities)
{
    /// <summary>Of a cell: the quantities of the heads of its row and column.</summary>
    public ImmutableArray<Quantity> Heads { get; init; } = [];

    public static FigurePassage Read(ProseText prose, Passage passage, Language language) =>
        new(prose, passage, NumberReader.Read(prose.Text.AsSpan(passage.Start, passage.Length), language));

    public SourceLocation Locate(Quantity quantity) => Prose.Locate(Passage.Start + quantity.Offset, quantity.Length);

    /// <summary>Whether the file has the number: one that a directive wrote is right by itself.</summary>
    public bool IsWritten(Quantity quantity) => Prose.IsVerbatim(Passage.Start + quantity.Offset, 1);

    public string Text(Quantity quantity) => Prose.Text.Substring(Passage.Start + quantity.Offset, quantity.Length);

    public bool Says(decimal? value) => Quantities.Exists(quantity => quantity.Value == value);

    /// <summary>The years that it is about, of those that the indicator has.</summary>
    public IReadOnlyList<int> YearsOf(Indicator indicator, SourceDocument document) =>
    [
        .. indicator.Values.Select(value => value.Year).Where(year => Names(year) || (Heads.IsEmpty && (document.FrontMatter is ReleaseFrontMatter release
            ? year == release.Date.Year || year == release.Date.Year - 1
            : year == indicator.Latest?.Year))),
    ];

    /// <summary>Whether no year is named and the right number is there: then another is what it is compared with.</summary>
    public bool Compares(Indicator indicator, IReadOnlyList<int> meant) =>
        !indicator.Values.Any(value => Names(value.Year)) && meant.Any(year => indicator.Find(year) is { Value: { } right } && Says(right));

    /// <summary>Whether it names the year itself, or the heads of its row and column do.</summary>
    public bool Names(int year) =>
        Quantities.Concat(Heads).Any(quantity => quantity.Value == year && (quantity.IsCalendar || quantity.Kind == QuantityKind.Number));
}
