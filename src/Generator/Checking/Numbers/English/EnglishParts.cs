using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.English;

/// <summary>What English says with an article, half or quarter: a third of, half a million, half an hour, a year and a half.</summary>
internal static class EnglishParts
{
    /// <summary>What an article from <paramref name="start"/> to <paramref name="end"/> begins, where it is a part or a length of time; else null.</summary>
    public static Quantity? TryReadArticle(ReadOnlySpan<char> text, int start, int end)
    {
        var next = LatinText.SkipSpaces(text, SkipPraise(text, end));
        var wordEnd = LatinText.WordEnd(text, next);
        var part = EnglishWords.Find(text[next..wordEnd]);
        if (part.Kind is EnglishWordKind.Ordinal or EnglishWordKind.Quarter)
        {
            var value = part.Kind == EnglishWordKind.Quarter ? part.Value : 1 / part.Value;
            return EnglishClock.TryReadPast(text, part, start, wordEnd)
                ?? TryReadWhole(text, start, value, wordEnd)
                ?? (IsShare(text, wordEnd) ? new Quantity(QuantityKind.Fraction, value, start, wordEnd - start) { Whole = 1 / value } : null);
        }

        return LatinText.TryTakeWords(text, wordEnd, "and a half") is { } halfEnd && EnglishSuffix.ReadUnit(text, next) is { Kind: QuantityKind.Measure } unit && unit.End == wordEnd
            ? (unit with { End = halfEnd }).Apply(1.5m, start)
            : null;
    }

    /// <summary>What "half" or "quarter" from <paramref name="start"/> to <paramref name="end"/> says.</summary>
    public static Quantity ReadPart(ReadOnlySpan<char> text, EnglishWord part, int start, int end) =>
        EnglishClock.TryReadPast(text, part, start, end)
        ?? TryReadWhole(text, start, part.Value, end)
        ?? new Quantity(QuantityKind.Fraction, part.Value, start, end - start) { IsSoft = true };

    /// <summary>Where nothing follows that a third one could be: "the last third".</summary>
    public static bool EndsPhrase(ReadOnlySpan<char> text, int end)
    {
        var next = LatinText.SkipSpaces(text, end);
        return LatinText.WordEnd(text, next) == next || text[next..LatinText.WordEnd(text, next)] is "of" or "is" or "was" or "on" or "by" or "to" or "in" or "and" or "comes" or "will";
    }

    /// <summary>
    /// The part <paramref name="value"/> of what follows its <paramref name="end"/>: half a million, a quarter of a million,
    /// half a year, half a percentage point; or null.
    /// </summary>
    public static Quantity? TryReadWhole(ReadOnlySpan<char> text, int start, decimal value, int end)
    {
        var of = LatinText.TryTakeWords(text, end, "of");
        var article = LatinText.TryTakeWords(text, of ?? end, "a") ?? LatinText.TryTakeWords(text, of ?? end, "an");
        var next = LatinText.SkipJoin(text, article ?? end);
        var wordEnd = LatinText.WordEnd(text, next);
        if ((of is not null && article is null) || wordEnd == next)
        {
            return null;
        }

        if (EnglishWords.Find(text[next..wordEnd]) is { Kind: EnglishWordKind.Magnitude or EnglishWordKind.Dozen or EnglishWordKind.Years, Value: var magnitude } && wordEnd - next > 2)
        {
            return EnglishSuffix.Read(text, wordEnd, hasCurrency: false).Apply(value * magnitude, start) with { IsSoft = magnitude < 1_000 };
        }

        // "Half-year report" has a word of its own in Chinese; "a third of a year's production" is a third.
        return EnglishSuffix.ReadUnit(text, next) is { Kind: QuantityKind.Measure or QuantityKind.PercentagePoints } unit && !IsPossessive(text, unit.End)
            ? unit.Apply(value, start) with { IsSoft = unit.Kind == QuantityKind.Measure }
            : null;
    }

    /// <summary>A good third, a full quarter.</summary>
    private static int SkipPraise(ReadOnlySpan<char> text, int end) =>
        LatinText.TryTakeWords(text, end, "good") ?? LatinText.TryTakeWords(text, end, "full") ?? LatinText.TryTakeWords(text, end, "whole") ?? end;

    private static bool IsPossessive(ReadOnlySpan<char> text, int end) => end < text.Length && text[end] is '\'' or '’';

    /// <summary>"A third of", "a quarter below": no third thing, and no quarter of a year.</summary>
    private static bool IsShare(ReadOnlySpan<char> text, int end)
    {
        var next = LatinText.SkipSpaces(text, end);
        return text[next..LatinText.WordEnd(text, next)] is "of" or "below" or "above" or "less" or "more" or "fewer" or "lower" or "higher" or "smaller" or "larger"
            or "greater" or "lighter" or "heavier" or "shorter" or "longer" or "faster" or "slower" or "quicker" or "cheaper" or "quieter";
    }
}
