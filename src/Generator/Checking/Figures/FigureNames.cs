using System.Buffers;
using System.Text;
using Generator.Content;
using Generator.Content.Indicators;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives.Figures;

namespace Generator.Checking.Figures;

/// <summary>Finds which indicators a text names: by their names in any language, or by a directive with their id.</summary>
public sealed class FigureNames
{
    private static readonly string[] Openings = [$":{FigureDirectives.Indicator}[", $":{FigureDirectives.Change}["];

    private readonly ImmutableArray<NamedIndicator> indicators;
    private readonly SearchValues<string> anyName;

    public FigureNames(IndicatorSet set, LanguageSet languages)
    {
        indicators =
        [
            .. set.Editions.SelectMany(edition => edition.Indicators, (edition, indicator) => new NamedIndicator(
                edition, indicator, [.. languages.Select(language => indicator.Name[language]).Distinct()])),
        ];
        anyName = SearchValues.Create([.. indicators.SelectMany(indicator => indicator.Names), .. Openings], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The indicators that a text names, of whatever edition. Lines of the text may be broken anywhere.</summary>
    public ImmutableArray<NamedIndicator> In(string text)
    {
        if (indicators.IsEmpty)
        {
            return [];
        }

        var line = Join(text);
        return line.AsSpan().IndexOfAny(anyName) < 0 ? [] : [.. indicators.Where(indicator => IsIn(line, indicator))];
    }

    private static bool IsIn(string text, NamedIndicator named) =>
        named.Names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase))
        || Openings.Any(opening => text.Contains($"{opening}{named.Indicator.Id}]", StringComparison.Ordinal));

    /// <summary>The text in one line: a break is a space, but none between Chinese characters.</summary>
    private static string Join(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r'))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                line.Append(text[i]);
                continue;
            }

            while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
            {
                i++;
            }

            if (line.Length > 0 && i + 1 < text.Length && !EastAsianText.Joins(line[^1], text[i + 1]))
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}

/// <summary>An indicator of an edition, with what texts call it.</summary>
public sealed record NamedIndicator(IndicatorEdition Edition, Indicator Indicator, ImmutableArray<string> Names);
