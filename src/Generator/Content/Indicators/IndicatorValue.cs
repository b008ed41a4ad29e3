using System.Text;
using Generator.Diagnostics;

namespace Generator.Content.Indicators;

/// <summary>One value of a series: a decimal as it was written, or null for a year without a figure.</summary>
public sealed record IndicatorValue(int Year, decimal? Value, ValueStatus Status)
{
    public LocalizedText? Note { get; init; }

    /// <summary>What an earlier report said; null where nothing was restated.</summary>
    public decimal? RestatedFrom { get; init; }

    /// <summary>Why it was restated.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Where its value is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Adds all that a page may show.</summary>
    internal void AppendTo(StringBuilder text, LanguageSet languages)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{Year}|{Value}|{Status}|{RestatedFrom}");
        foreach (var language in languages)
        {
            text.Append('|').Append(Note?[language]).Append('|').Append(Reason?[language]);
        }
    }
}

/// <summary>How a value came about.</summary>
public enum ValueStatus
{
    Measured,
    Estimated,

    /// <summary>An earlier report had another value.</summary>
    Restated,

    /// <summary>A goal, not a result.</summary>
    Target,

    /// <summary>Made up, to show how a report looks.</summary>
    Illustrative,
}
