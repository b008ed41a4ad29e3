using Generator.Content.Indicators;
using Generator.Diagnostics;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>
/// One use of a directive that shows figures: finds what it names, reports what is not there, and notes which
/// indicators the text is made from.
/// </summary>
internal sealed class FigureUse(DirectiveUse use, IndicatorSet indicators)
{
    private const string Report = "report";

    public DirectiveUse Use => use;

    /// <summary>The id in the brackets with its place.</summary>
    private (string Id, SourceSpan Span) Label => use.Directive.Label is { } label
        ? (PlainText.Of(label).Trim(), label.FirstChild is { } first ? new SourceSpan(first.Span.Start, label.LastChild!.Span.End) : use.Directive.NameSpan)
        : ("", use.Directive.NameSpan);

    /// <summary>The indicator in the brackets, or null with a diagnostic.</summary>
    public (IndicatorEdition Edition, Indicator Indicator)? FindIndicator()
    {
        var (id, span) = Label;
        return FindIndicator(id, span);
    }

    public (IndicatorEdition Edition, Target Target)? FindTarget()
    {
        var (id, span) = Label;
        return FindTarget(id, span);
    }

    /// <summary>The indicators that an argument names; one that is not there is reported and left out.</summary>
    public ImmutableArray<(IndicatorEdition Edition, Indicator Indicator)> FindIndicators() =>
        [.. Names().Select(name => FindIndicator(name.Id, name.Span)).OfType<(IndicatorEdition, Indicator)>()];

    public ImmutableArray<(IndicatorEdition Edition, Target Target)> FindTargets() =>
        [.. Names().Select(name => FindTarget(name.Id, name.Span)).OfType<(IndicatorEdition, Target)>()];

    /// <summary>The unit that <c>unit</c> asks for, where it is given and the indicator's converts to it; else the indicator's own.</summary>
    public Unit FindUnit(Indicator indicator, IndicatorEdition edition)
    {
        if (use.Find("unit") is not { Value: { } written } argument || written == NoUnit)
        {
            return indicator.Unit;
        }

        var unit = edition.Indicators.Select(other => other.Unit).FirstOrDefault(other => other.Id == written) ?? Unit.Named(written, null);
        if (indicator.Unit.ConvertsTo(unit))
        {
            return unit;
        }

        use.Report(IndicatorDiagnostics.IncompatibleUnits, argument.ValueSpan, $"`{indicator.Id}` is in {indicator.Unit.Id}, which does not convert to {written}.{Suggestion.For(written, Unit.KnownIds.Where(id => indicator.Unit.ConvertsTo(Unit.Named(id, null))))}");
        return indicator.Unit;
    }

    /// <summary>Written in place of a unit where the text names it.</summary>
    public const string NoUnit = "none";

    public bool HasNoUnit => use.Find("unit") is { Value: NoUnit };

    /// <summary>The value of the year that an argument names, or null with a diagnostic.</summary>
    public IndicatorValue? FindValue(Indicator indicator, string argument)
    {
        if (ReadYear(argument) is not { } year)
        {
            return null;
        }

        if (indicator.Find(year) is { Value: not null } value)
        {
            return value;
        }

        var years = indicator.Values.Where(other => other.Value is not null).Select(other => other.Year.ToString(CultureInfo.InvariantCulture));
        use.Report(IndicatorDiagnostics.NoValue, use.Find(argument)!.ValueSpan, $"`{indicator.Id}` has no value for {year}. It has {string.Join(", ", years)}.");
        return null;
    }

    /// <summary>The year of an argument; null where it is not given, or is none, which is reported.</summary>
    public int? ReadYear(string argument)
    {
        if (use.Find(argument) is not { Value: { } written } found)
        {
            return null;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        use.Report(DirectiveDiagnostics.InvalidArgument, found.ValueSpan, $"`{argument}` is a year such as 2023, not `{written}`.");
        return null;
    }

    public int? ReadDecimals()
    {
        if (use.Find("decimals") is not { Value: { } written } found)
        {
            return null;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= 6)
        {
            return decimals;
        }

        use.Report(DirectiveDiagnostics.InvalidArgument, found.ValueSpan, $"`decimals` is a whole number from 0 to 6, not `{written}`.");
        return null;
    }

    private IEnumerable<(string Id, SourceSpan Span)> Names() =>
        use.Find(FigureDirectives.Of) is { Value: { } written } argument
            ? written.Split([',', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(id => (id, argument.ValueSpan))
            : [];

    private (IndicatorEdition Edition, Indicator Indicator)? FindIndicator(string id, SourceSpan span)
    {
        foreach (var edition in Editions())
        {
            if (edition.Find(id) is { } indicator)
            {
                use.Used.Add(edition, indicator);
                return (edition, indicator);
            }
        }

        ReportUnknown("indicator", id, span, Editions().SelectMany(edition => edition.Indicators).Select(indicator => indicator.Id));
        return null;
    }

    private (IndicatorEdition Edition, Target Target)? FindTarget(string id, SourceSpan span)
    {
        foreach (var edition in Editions())
        {
            if (edition.FindTarget(id) is { } target)
            {
                if (target.Indicator is { } indicator)
                {
                    use.Used.Add(edition, indicator);
                }

                return (edition, target);
            }
        }

        ReportUnknown("target", id, span, Editions().SelectMany(edition => edition.Targets).Select(target => target.Id));
        return null;
    }

    private IEnumerable<IndicatorEdition> Editions() => indicators.Of(use.Source.Folder, use.Find(Report)?.Value);

    private void ReportUnknown(string kind, string id, SourceSpan span, IEnumerable<string> known)
    {
        var editions = string.Join(", ", Editions().Select(edition => edition.Name));
        var where = editions.Length > 0 ? $"the report {editions}" : use.Find(Report) is { Value: { } name } ? $"a report {name}" : "any report";
        use.Report(IndicatorDiagnostics.UnknownIndicator, span, $"There is no {kind} `{id}` in {where}.{Suggestion.For(id, known)}");
    }
}
