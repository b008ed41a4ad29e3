namespace Generator.Checking.Numbers;

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
        var (at, last) = (EnglishText.SkipJoin(text, end), end);
        while (ReadMagnitude(text, at, hasCurrency) is { } found)
        {
            magnitude *= magnitude < 1_000_000_000 ? found.Factor : 1;
            last = found.End;
            at = EnglishText.SkipJoin(text, last);
        }

        if (at < text.Length && text[at] is 'm' or 'M' && EnglishText.WordEnd(text, at) == at + 1 && magnitude == 1 && !IsSquare(text, at + 1))
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
            return EnglishText.TryTakeWords(text, at + 1, "points") is { } points
                ? new Suffix(QuantityKind.PercentagePoints, points) { Unit = EnglishUnits.Point }
                : new Suffix(QuantityKind.Percent, at + 1) { Counts = true };
        }

        if (text[at] is '‰')
        {
            return new Suffix(QuantityKind.PerMille, at + 1) { Counts = true };
        }

        if (EnglishUnits.CurrencyOf(text[at]) is { } sign && !Digits.IsDigitAt(text, at + 1))
        {
            return new Suffix(QuantityKind.Money, at + 1) { Unit = sign, Counts = true };
        }

        return ReadPercentage(text, at) ?? ReadMoney(text, at) ?? ReadMeasure(text, at);
    }

    private static (decimal Factor, int End)? ReadMagnitude(ReadOnlySpan<char> text, int at, bool hasCurrency)
    {
        var end = EnglishText.WordEnd(text, at);
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
            "m" or "M" when hasCurrency || ReadUnit(text, EnglishText.SkipJoin(text, end)) is not null => (1_000_000, end),
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

        if ((EnglishText.TryTakeWords(text, at, "percentage points") ?? EnglishText.TryTakeWords(text, at, "percentage point")
            ?? EnglishText.TryTakeWords(text, at, "pp") ?? EnglishText.TryTakeWords(text, at, "ppt")) is { } points)
        {
            return new Suffix(QuantityKind.PercentagePoints, points) { Unit = EnglishUnits.Point, Counts = true };
        }

        if ((EnglishText.TryTakeWords(text, at, "percent") ?? EnglishText.TryTakeWords(text, at, "per cent") ?? EnglishText.TryTakeWords(text, at, "pct")) is { } percent)
        {
            return new Suffix(QuantityKind.Percent, percent) { Counts = true };
        }

        if ((EnglishText.TryTakeWords(text, at, "per mille") ?? EnglishText.TryTakeWords(text, at, "per mil")) is { } perMille)
        {
            return new Suffix(QuantityKind.PerMille, perMille) { Counts = true };
        }

        return (EnglishText.TryTakeWords(text, at, "basis points") ?? EnglishText.TryTakeWords(text, at, "bps")) is { } basis
            ? new Suffix(QuantityKind.PercentagePoints, basis) { Unit = EnglishUnits.BasisPoint, Counts = true }
            : null;
    }

    private static Suffix? ReadMoney(ReadOnlySpan<char> text, int at)
    {
        // US dollars, Hong Kong dollars: the country stands before.
        var word = EnglishText.TryTakeWords(text, at, "US") is { } country ? EnglishText.SkipSpaces(text, country) : at;
        var isHongKong = EnglishText.TryTakeWords(text, at, "Hong Kong") is { } city && (word = EnglishText.SkipSpaces(text, city)) > at;
        var end = EnglishText.WordEnd(text, word);
        return EnglishUnits.FindCurrency(text[word..end]) is { } currency && !Digits.IsDigitAt(text, end)
            ? new Suffix(QuantityKind.Money, end) { Unit = isHongKong ? HongKongDollar : currency, Counts = true }
            : null;
    }

    private static Suffix? ReadMeasure(ReadOnlySpan<char> text, int at)
    {
        var isSquare = EnglishText.TryTakeWords(text, at, "square");
        var isCubic = EnglishText.TryTakeWords(text, at, "cubic");
        var start = (isSquare ?? isCubic ?? EnglishText.TryTakeWords(text, at, "metric") ?? EnglishText.TryTakeWords(text, at, "degrees") ?? EnglishText.TryTakeWords(text, at, "degree")) is { } adjective
            ? EnglishText.SkipSpaces(text, adjective)
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

        if (EnglishUnits.Find(gas is > 0 and <= 2 ? word[..gas] : word) is not { } unit)
        {
            return EnglishText.TryTakeWords(text, start, "years") is { } years ? new Suffix(QuantityKind.Measure, years) { Unit = EnglishUnits.Find("year"), Counts = true } : null;
        }

        if (isSquare is not null)
        {
            unit = EnglishUnits.Square(unit);
        }
        else if (isCubic is not null)
        {
            unit = EnglishUnits.Cubic(unit);
        }
        else if (unit.Symbol == "W" && (EnglishText.TryTakeWords(text, end, "hours") ?? EnglishText.TryTakeWords(text, end, "hour")) is { } hours)
        {
            unit = EnglishUnits.Hours(unit);
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
            at = EnglishText.SkipSpaces(text, at) is var letter && letter < text.Length && text[letter] is 'C' or 'F' && letter == at ? letter : at;
        }

        while (at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] is '²' or '³' or '₂' or '·' || (text[at] is '2' or '3' && at > start && !Digits.IsDigitAt(text, at + 1))))
        {
            at++;
        }

        return at;
    }

    private static bool IsSquare(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '²' or '³' or '2' or '3';

    private static readonly Unit HongKongDollar = new("HKD");
    private static readonly Unit Celsius = new("°C");
}
