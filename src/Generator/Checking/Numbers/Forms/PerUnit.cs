using Generator.Checking.Numbers.Chinese;
using Generator.Checking.Numbers.English;
using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.Forms;

/// <summary>By what a measure is taken: kilometre of 15 g/km, 15 g per km, 15克/公里 and 每公里15克.</summary>
internal static class PerUnit
{
    /// <summary>The unit behind a quantity that ends at <paramref name="end"/>; null where none is named, as in 16 kWh/100 km.</summary>
    public static Unit? Behind(ReadOnlySpan<char> text, int end)
    {
        var at = SkipSubstance(text, end);
        if (at < text.Length && text[at] == '/')
        {
            return ChineseSuffix.Read(text, at + 1) is { Kind: QuantityKind.Measure } unit ? unit.Unit : null;
        }

        return LatinText.TryTakeWords(text, at, "per") is { } per && EnglishSuffix.ReadUnit(text, LatinText.SkipSpaces(text, per)) is { Kind: QuantityKind.Measure } word
            ? word.Unit
            : null;
    }

    /// <summary>The unit between 每 and the number at <paramref name="start"/>.</summary>
    public static Unit? Before(ReadOnlySpan<char> text, int start)
    {
        const int reach = 5;
        var first = Math.Max(0, start - reach);
        var each = text[first..start].LastIndexOf('每');
        return each >= 0 && ChineseSuffix.Read(text, first + each + 1) is { Kind: QuantityKind.Measure } unit && unit.End == start ? unit.Unit : null;
    }

    /// <summary>CO2e of 61 kg CO2e/kWh.</summary>
    private static int SkipSubstance(ReadOnlySpan<char> text, int end)
    {
        var at = LatinText.SkipSpaces(text, end);
        if (!text[at..].StartsWith("CO2") && !text[at..].StartsWith("CO₂"))
        {
            return text[at..].StartsWith("二氧化碳当量") ? at + 6 : end;
        }

        at += 3;
        return LatinText.WordEnd(text, at);
    }
}
