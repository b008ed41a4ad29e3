using Generator.Checking.Numbers;
using Generator.Checking.Prose;
using Generator.Content;
using Generator.Content.Indicators;
using Generator.Diagnostics;

namespace Generator.Checking.Figures;

/// <summary>
/// Finds numbers in prose that an indicator named in the same paragraph had in another year than the paragraph is about,
/// or had before it was restated. A paragraph is about the years that it names, and besides a release about the year of
/// its date and the one before, anything else about the newest; where it names none and has the right number, others
/// beside that are taken for a comparison (<c>from 1.7 to 1.4</c>). Numbers below 100 without decimals or percent sign are too common
/// to tell; numbers that directives write are right by themselves.
/// </summary>
public sealed class FigureChecker(IndicatorSet indicators, FigureNames names, DiagnosticBag diagnostics)
{
    private const decimal LeastTelling = 100;

    public void Check(ProseText prose, SourceDocument document, Language language)
    {
        if (indicators.Editions.IsEmpty || !NumberReader.Reads(language))
        {
            return;
        }

        foreach (var passage in prose.Passages.Where(passage => passage.Length > 0))
        {
            var editions = indicators.Of(document.Source.File.Folder, name: null).ToList();
            var named = names.In(Written(prose, passage)).Where(item => editions.Contains(item.Edition)).DistinctBy(item => item.Indicator.Id).ToList();
            if (named.Count > 0)
            {
                Check(new FigurePassage(prose, passage, NumberReader.Read(prose.Text.AsSpan(passage.Start, passage.Length), language)), named, document);
            }
        }
    }

    /// <summary>The passage as its file has it, directives included.</summary>
    private static string Written(ProseText prose, Passage passage)
    {
        var start = prose.Offset(passage.Start);
        var end = prose.Offset(passage.Start + passage.Length - 1) + 1;
        return end > start ? string.Concat(prose.Text.AsSpan(passage.Start, passage.Length), prose.Source.Text.AsSpan(start..ExtendedEnd(prose.Source.Text, end))) : "";
    }

    /// <summary>A directive at the end of a passage is one character of its prose.</summary>
    private static int ExtendedEnd(string text, int end) => text.IndexOf('\n', end) is >= 0 and var line ? line : text.Length;

    private void Check(FigurePassage passage, List<NamedIndicator> named, SourceDocument document)
    {
        foreach (var quantity in passage.Quantities.Where(IsTelling))
        {
            var findings = named.Select(item => Find(item.Indicator, quantity, passage, document)).ToList();

            // A number that is right for one of the indicators is not wrong for another.
            if (findings.TrueForAll(finding => finding.IsExplained is false) && findings.Find(finding => finding.Diagnostic is not null).Diagnostic is { } diagnostic)
            {
                diagnostics.Add(diagnostic);
            }
        }
    }

    private static bool IsTelling(Quantity quantity) =>
        !quantity.IsSoft
        && quantity.Kind is QuantityKind.Number or QuantityKind.Percent or QuantityKind.Measure
        && (quantity.Value >= LeastTelling || quantity.Kind == QuantityKind.Percent || quantity.Value != decimal.Truncate(quantity.Value));

    private static (bool IsExplained, Diagnostic? Diagnostic) Find(Indicator indicator, Quantity quantity, FigurePassage passage, SourceDocument document)
    {
        if (indicator.Unit.IsPercent != (quantity.Kind == QuantityKind.Percent))
        {
            return (false, null);
        }

        var meant = passage.YearsOf(indicator, document);
        if (indicator.Values.Any(value => meant.Contains(value.Year) && value.Value == quantity.Value))
        {
            return (true, null);
        }

        if (indicator.Values.FirstOrDefault(value => value.RestatedFrom == quantity.Value && !passage.Says(value.Value)) is { } restated)
        {
            return (false, IndicatorDiagnostics.FormerValue.At(
                passage.Locate(quantity), $"`{indicator.Id}` was restated for {restated.Year}: `{passage.Text(quantity)}` is the former value, {Write(restated.Value)} the present one.") with
            {
                Related = [new RelatedLocation(restated.Location, "the present value")],
            });
        }

        return meant.Count > 0 && !passage.Compares(indicator, meant) && indicator.Values.FirstOrDefault(value => value.Value == quantity.Value) is { } other
            ? (false, IndicatorDiagnostics.OtherYear.At(
                passage.Locate(quantity), $"`{passage.Text(quantity)}` is the value of `{indicator.Id}` in {other.Year}; the text is about {string.Join(", ", meant)}.") with
            {
                Related = [new RelatedLocation(other.Location, $"the value of {other.Year}")],
            })
            : (false, null);
    }

    private static string Write(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "none";
}

/// <summary>A paragraph with the quantities in it.</summary>
internal sealed record FigurePassage(ProseText Prose, Passage Passage, List<Quantity> Quantities)
{
    public SourceLocation Locate(Quantity quantity) => Prose.Locate(Passage.Start + quantity.Offset, quantity.Length);

    public string Text(Quantity quantity) => Prose.Text.Substring(Passage.Start + quantity.Offset, quantity.Length);

    public bool Says(decimal? value) => Quantities.Exists(quantity => quantity.Value == value);

    /// <summary>The years that it is about, of those that the indicator has.</summary>
    public IReadOnlyList<int> YearsOf(Indicator indicator, SourceDocument document) =>
    [
        .. indicator.Values.Select(value => value.Year).Where(year => Names(year) || (document.FrontMatter is ReleaseFrontMatter release
            ? year == release.Date.Year || year == release.Date.Year - 1
            : year == indicator.Latest?.Year)),
    ];

    /// <summary>Whether no year is named and the right number is there: then another is what it is compared with.</summary>
    public bool Compares(Indicator indicator, IReadOnlyList<int> meant) =>
        !indicator.Values.Any(value => Names(value.Year)) && meant.Any(year => indicator.Find(year) is { Value: { } right } && Says(right));

    private bool Names(int year) =>
        Quantities.Exists(quantity => quantity.Value == year && (quantity.IsCalendar || quantity.Kind == QuantityKind.Number));
}
