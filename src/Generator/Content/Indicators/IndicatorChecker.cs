using Generator.Diagnostics;

namespace Generator.Content.Indicators;

/// <summary>Checks what the indicators of an edition say of each other: totals and their parts, targets and their values.</summary>
internal sealed class IndicatorChecker(IndicatorEdition edition, ImmutableArray<IndicatorDefinition> definitions, DiagnosticBag diagnostics)
{
    public void Check()
    {
        foreach (var definition in definitions.Where(definition => !definition.Parts.IsEmpty))
        {
            CheckParts(definition, edition.Find(definition.Indicator.Id)!);
        }

        foreach (var target in edition.Targets)
        {
            CheckTarget(target);
        }
    }

    private void CheckParts(IndicatorDefinition definition, Indicator total)
    {
        var parts = new List<Indicator>();
        foreach (var written in definition.Parts)
        {
            if (edition.Find(written.Value) is not { } part || part.Id == total.Id)
            {
                diagnostics.Add(IndicatorDiagnostics.UnknownIndicator.At(
                    written.Location, $"There is no other indicator `{written.Value}` in this file.{Suggestion.For(written.Value, edition.Indicators.Select(other => other.Id))}"));
                return;
            }

            if (!part.Unit.ConvertsTo(total.Unit))
            {
                diagnostics.Add(IndicatorDiagnostics.IncompatibleUnits.At(written.Location, $"`{part.Id}` is in {part.Unit.Id}, its total `{total.Id}` in {total.Unit.Id}."));
                return;
            }

            parts.Add(part);
        }

        foreach (var value in total.Reported)
        {
            CheckSum(total, value, parts);
        }
    }

    /// <summary>
    /// Each figure may be off by half a unit of its last place, so that a sum of rounded parts may differ from a rounded
    /// total by that many. A year in which a part has no figure says nothing.
    /// </summary>
    private void CheckSum(Indicator total, IndicatorValue value, List<Indicator> parts)
    {
        var values = parts.ConvertAll(part => (Part: part, part.Find(value.Year)?.Value));
        if (value.Value is not { } sum || values.Exists(part => part.Value is null))
        {
            return;
        }

        var added = values.Sum(part => part.Part.Unit.Convert(part.Value!.Value, total.Unit));
        var tolerance = HalfStep(total, total.Unit) + parts.Sum(part => HalfStep(part, total.Unit));
        if (Math.Abs(sum - added) <= tolerance)
        {
            return;
        }

        diagnostics.Add(IndicatorDiagnostics.WrongTotal.At(
            value.Location, $"`{total.Id}` is {Write(sum)} in {value.Year}; its parts add up to {Write(added)}.") with
        {
            Related = [.. parts.Select(part => new RelatedLocation(part.Find(value.Year)!.Location, $"{part.Id}: {Write(part.Find(value.Year)!.Value!.Value)}"))],
        });
    }

    private static decimal HalfStep(Indicator indicator, Unit unit) =>
        indicator.Unit.Convert(new decimal(5, 0, 0, false, (byte)(indicator.Decimals + 1)), unit);

    private static string Write(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private void CheckTarget(Target target)
    {
        if (target.Indicator is not { } indicator)
        {
            return;
        }

        var goal = indicator.Find(target.TargetYear);
        var message = goal is null ? $"`{indicator.Id}` has no row for {target.TargetYear}, the target year of `{target.Id}`."
            : goal.Status != ValueStatus.Target ? $"The row of `{indicator.Id}` for {target.TargetYear} is the goal of `{target.Id}`, but its status is not target."
            : target.BaseYear is { } year && target.Base is null ? $"`{indicator.Id}` has no value for {year}, the base year of `{target.Id}`."
            : null;
        if (message is not null)
        {
            diagnostics.Add(IndicatorDiagnostics.IncompleteTarget.At(target.Location, message));
        }
    }
}
