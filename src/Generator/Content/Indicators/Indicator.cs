using System.Text;

namespace Generator.Content.Indicators;

/// <summary>A figure of the report as a series: what it measures, and its values by year.</summary>
public sealed record Indicator(string Id, LocalizedText Name, Unit Unit)
{
    private ImmutableArray<IndicatorValue> values = [];

    public LocalizedText? Description { get; init; }

    /// <summary>How many decimals are shown; values are kept as they were written.</summary>
    public int Decimals { get; init; }

    public Direction Direction { get; init; }

    /// <summary>What is counted in: the sites and companies.</summary>
    public LocalizedText? Boundary { get; init; }

    public LocalizedText? Method { get; init; }

    public LocalizedText? Source { get; init; }

    /// <summary>Who answers for it. Indicators of one owner stand together.</summary>
    public NamedText? Owner { get; init; }

    /// <summary>Codes of reporting standards.</summary>
    public ImmutableArray<string> Disclosures { get; init; } = [];

    /// <summary>The name for tagging (XBRL), such as <c>esrs:GrossScope1GreenhouseGasEmissions</c>.</summary>
    public string? Concept { get; init; }

    /// <summary>The ids of the indicators that add up to it.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Whether it stands on the first page of the report.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>By year, what was reported and what is aimed at.</summary>
    public ImmutableArray<IndicatorValue> Values
    {
        get => values;
        init => values = [.. value.OrderBy(item => item.Year)];
    }

    /// <summary>What was reported, gaps included.</summary>
    public IEnumerable<IndicatorValue> Reported => Values.Where(value => value.Status != ValueStatus.Target);

    /// <summary>The newest value that was reported; null where there is none.</summary>
    public IndicatorValue? Latest => Reported.LastOrDefault(value => value.Value is not null);

    public IndicatorValue? Find(int year) => Values.FirstOrDefault(value => value.Year == year);

    /// <summary>A hash of everything: two with the same look the same wherever they are shown.</summary>
    public ulong Fingerprint(LanguageSet languages)
    {
        var text = new StringBuilder();
        text.Append(Id).Append('|').Append(Unit.Id).Append('|').Append(Decimals).Append('|').Append(Direction).Append('|').Append(Concept).Append('|').Append(IsHeadline);
        text.Append('|').AppendJoin(',', Disclosures).Append('|').AppendJoin(',', Parts);
        foreach (var language in languages)
        {
            text.Append('|').Append(Name[language]).Append('|').Append(Unit.Text(language));
            text.AppendJoin('|', new[] { Description, Boundary, Method, Source, Owner?.Text }.Select(item => item?[language]));
        }

        foreach (var value in Values)
        {
            value.AppendTo(text, languages);
        }

        return ContentHash.Of(text);
    }
}

/// <summary>A text that others share by its id, which is empty where it has none.</summary>
public sealed record NamedText(string Id, LocalizedText Text);

/// <summary>Which way is better.</summary>
public enum Direction
{
    Neutral,
    Higher,
    Lower,
}
