using Generator.Checking.Numbers.Forms;
using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.English;

/// <summary>Reads what follows a number in English: magnitude, percent, currency, unit.</summary>
internal static class EnglishSuffix
{
    /// <param name="text">The text that is read.</param>
    /// <param name="end">Where the number ends.</param>
    /// <param name="hasCurrency">A currency stands before the number, so that <c>m</c> is million.</param>
    public static Suffix Read(ReadOnlySpan<char> text, int end, bool hasCurrency)
    {
        var magnitude = 1m;
        decimal? alternative = null;
        var (at, last) = (LatinText.SkipJoin(text, end), end);
        while (ReadMagnitude(text, at, hasCurrency) is { } found)
        {
            magnitude *= magnitude < 1_000_000_000 ? found.Factor : 1;
            last = found.End;
            at = LatinText.SkipJoin(text, last);
        }

        if (at < text.Length && text[at] is 'm' or 'M' && LatinText.WordEnd(text, at) == at + 1 && magnitude == 1 && !IsSquare(text, at + 1))
        {
            alternative = 1_000_000;
        }

        var unit = ReadUnit(text, at) ?? new Suffix(QuantityKind.Number, last);
        return unit with { Magnitude = magnitude, AlternativeFactor = alternative };
    }

    /// <summary>What a percent sign or unit at <paramref name="at"/> says; or null.</summary>
    public static Suffix? ReadUnit(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }

        if (text[at] is '%' or '％')
        {
            return LatinText.TryTakeWords(text, at + 1, "points") is { } points
                ? new Suffix(QuantityKind.PercentagePoints, points) { Unit = Measures.Point }
                : new Suffix(QuantityKind.Percent, at + 1) { Counts = true };
        }

        if (text[at] is '‰')
        {
            return new Suffix(QuantityKind.PerMille, at + 1) { Counts = true };
        }

        if (Currencies.OfSign(text[at]) is { } sign && !Digits.IsDigitAt(text, at + 1))
        {
            return new Suffix(QuantityKind.Money, at + 1) { Unit = sign, Counts = true };
        }

        return ReadPercentage(text, at) ?? ReadMoney(text, at) ?? ReadMeasure(text, at);
    }

    private static (decimal Factor, int End)? ReadMagnitude(ReadOnlySpan<char> text, int at, bool hasCurrency)
    {
        var end = LatinText.WordEnd(text, at);
        if (end == at || Digits.IsDigitAt(text, end))
        {
            return null;
        }

        var word = text[at..end];
        if (EnglishWords.Find(word) is { Kind: EnglishWordKind.Magnitude or EnglishWordKind.Hundred or EnglishWordKind.Dozen } found)
        {
            return (found.Value, end);
        }

        return word switch
        {
            "k" or "K" => (1_000, end),
            "m" or "M" when hasCurrency || ReadUnit(text, LatinText.SkipJoin(text, end)) is not null => (1_000_000, end),
            "b" or "B" when hasCurrency => (1_000_000_000, end),
            "t" or "T" when hasCurrency => (1_000_000_000_000, end),
            _ => null,
        };
    }

    private static Suffix? ReadPercentage(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('p' or 'P' or 'b' or 'B'))
        {
            return null;
        }

        if ((LatinText.TryTakeWords(text, at, "percentage points") ?? LatinText.TryTakeWords(text, at, "percentage point")
            ?? LatinText.TryTakeWords(text, at, "pp") ?? LatinText.TryTakeWords(text, at, "ppt")) is { } points)
        {
            return new Suffix(QuantityKind.PercentagePoints, points) { Unit = Measures.Point, Counts = true };
        }

        if ((LatinText.TryTakeWords(text, at, "percent") ?? LatinText.TryTakeWords(text, at, "per cent") ?? LatinText.TryTakeWords(text, at, "pct")) is { } percent)
        {
            return new Suffix(QuantityKind.Percent, percent) { Counts = true };
        }

        if ((LatinText.TryTakeWords(text, at, "per mille") ?? LatinText.TryTakeWords(text, at, "per mil")) is { } perMille)
        {
            return new Suffix(QuantityKind.PerMille, perMille) { Counts = true };
        }

        return (LatinText.TryTakeWords(text, at, "basis points") ?? LatinText.TryTakeWords(text, at, "bps")) is { } basis
            ? new Suffix(QuantityKind.PercentagePoints, basis) { Unit = Measures.BasisPoint, Counts = true }
            : null;
    }

    private static Suffix? ReadMoney(ReadOnlySpan<char> text, int at)
    {
        // US dollars, Hong Kong dollars: the country stands before.
        var word = LatinText.TryTakeWords(text, at, "US") is { } country ? LatinText.SkipSpaces(text, country) : at;
        var isHongKong = LatinText.TryTakeWords(text, at, "Hong Kong") is { } city && (word = LatinText.SkipSpaces(text, city)) > at;
        var end = LatinText.WordEnd(text, word);
        return Currencies.Find(text[word..end]) is { } currency && !Digits.IsDigitAt(text, end)
            ? new Suffix(QuantityKind.Money, end) { Unit = isHongKong ? HongKongDollar : currency, Counts = true }
            : null;
    }

    private static Suffix? ReadMeasure(ReadOnlySpan<char> text, int at)
    {
        var isSquare = LatinText.TryTakeWords(text, at, "square");
        var isCubic = LatinText.TryTakeWords(text, at, "cubic");
        var start = (isSquare ?? isCubic ?? LatinText.TryTakeWords(text, at, "metric") ?? LatinText.TryTakeWords(text, at, "degrees") ?? LatinText.TryTakeWords(text, at, "degree")) is { } adjective
            ? LatinText.SkipSpaces(text, adjective)
            : at;
        var end = SymbolEnd(text, start);
        if (end == start)
        {
            return null;
        }

        var word = text[start..end];
        if (word is "Celsius" or "centigrade" or "C" && start > at)
        {
            return new Suffix(QuantityKind.Measure, end) { Unit = Celsius, Counts = true };
        }

        // With what it is equivalent to: tCO2e, kgCO₂/km.
        if (word.IndexOf("CO2") is var gas && gas < 0)
        {
            gas = word.IndexOf("CO₂");
        }

        if (Measures.Find(gas is > 0 and <= 2 ? word[..gas] : word) is not { } unit)
        {
            return LatinText.TryTakeWords(text, start, "years") is { } years ? new Suffix(QuantityKind.Measure, years) { Unit = Measures.Find("year"), Counts = true } : null;
        }

        if (isSquare is not null)
        {
            unit = Measures.Square(unit);
        }
        else if (isCubic is not null)
        {
            unit = Measures.Cubic(unit);
        }
        else if (unit.Symbol == "W" && (LatinText.TryTakeWords(text, end, "hours") ?? LatinText.TryTakeWords(text, end, "hour")) is { } hours)
        {
            unit = Measures.Hours(unit);
            end = hours;
        }

        return new Suffix(QuantityKind.Measure, end) { Unit = unit, Counts = true };
    }

    /// <summary>Letters with what belongs to a symbol: °C, m², CO2e.</summary>
    private static int SymbolEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        if (at < text.Length && text[at] is '℃' or '℉')
        {
            return at + 1;
        }

        if (at < text.Length && text[at] is '°')
        {
            at++;
            at = LatinText.SkipSpaces(text, at) is var letter && letter < text.Length && text[letter] is 'C' or 'F' && letter == at ? letter : at;
        }

        while (at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] is '²' or '³' or '₂' or '·' or 'µ' or 'μ' || (text[at] is '2' or '3' && at > start && !Digits.IsDigitAt(text, at + 1))))
        {
            at++;
        }

        return at;
    }

    private static bool IsSquare(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '²' or '³' or '2' or '3';

    private static readonly Unit HongKongDollar = new("HKD");
    private static readonly Unit Celsius = new("°C");
}
