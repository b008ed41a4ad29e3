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

        var editions = indicators.Of(document.Source.File.Folder, name: null).ToList();
        foreach (var passage in prose.Passages.Where(passage => passage.Length > 0))
        {
            if (NamedIn(Written(prose, passage), editions) is { Count: > 0 } named)
            {
                Check(FigurePassage.Read(prose, passage, language), named, document);
            }
        }

        foreach (var table in prose.Passages.Where(passage => passage.Cell is not null).GroupBy(passage => passage.Cell!.Value.Table))
        {
            CheckTable(prose, [.. table], document, language);
        }
    }

    /// <summary>
    /// Checks the cells of a table whose rows or columns are headed by an indicator's name on the one side and a year on
    /// the other. Where a head names no year, the table says by other words what it is about.
    /// </summary>
    private void CheckTable(ProseText prose, List<Passage> cells, SourceDocument document, Language language)
    {
        var editions = indicators.Of(document.Source.File.Folder, name: null).ToList();
        var heads = cells.Where(cell => cell.Cell is { Row: 0 } or { Column: 0 }).DistinctBy(cell => cell.Cell).ToDictionary(cell => (cell.Cell!.Value.Row, cell.Cell.Value.Column));
        foreach (var cell in cells.Where(cell => cell.Cell is { Row: > 0, Column: > 0 }))
        {
            var (_, row, column) = cell.Cell!.Value;
            if (!heads.TryGetValue((row, 0), out var rowHead) || !heads.TryGetValue((0, column), out var columnHead))
            {
                continue;
            }

            List<NamedIndicator> named = [.. NamedIn(TextOf(rowHead), editions), .. NamedIn(TextOf(columnHead), editions)];
            if (named.Count == 0)
            {
                continue;
            }

            var passage = FigurePassage.Read(prose, cell, language) with
            {
                Heads = [.. FigurePassage.Read(prose, rowHead, language).Quantities, .. FigurePassage.Read(prose, columnHead, language).Quantities],
            };
            named.RemoveAll(item => !item.Indicator.Values.Any(value => passage.Names(value.Year)));
            if (named.Count > 0)
            {
                Check(passage, named, document);
            }
        }

        string TextOf(Passage passage) => prose.Text.Substring(passage.Start, passage.Length);
    }

    private List<NamedIndicator> NamedIn(string text, List<IndicatorEdition> editions) =>
        [.. names.In(text).Where(item => editions.Contains(item.Edition)).DistinctBy(item => item.Indicator.Id)];

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
        foreach (var quantity in passage.Quantities.Where(quantity => IsTelling(quantity) && passage.IsWritten(quantity)))
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
