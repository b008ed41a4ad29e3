namespace Generator.Checking.Numbers;

/// <summary>Reads the quantities of an English text from left to right.</summary>
internal ref struct EnglishNumberReader(ReadOnlySpan<char> text, QuantityList quantities)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public void Read()
    {
        while (position < text.Length)
        {
            var c = text[position];
            if (Digits.IsDigit(c))
            {
                ReadDigits(position, null, 1);
            }
            else if (char.IsAsciiLetter(c))
            {
                ReadWord();
            }
            else
            {
                ReadSign(c);
            }
        }
    }

    /// <summary>Reads what digits at the position mean; the quantity begins at <paramref name="start"/>, with its sign and currency.</summary>
    private void ReadDigits(int start, Unit? currency, int sign)
    {
        if (currency is null && CalendarForms.TryAdd(text, position, quantities) is { } end)
        {
            position = end;
            return;
        }

        if (currency is null && CalendarForms.TryReadTime(text, position) is { } time)
        {
            AddTime(time.Minutes, position, time.End);
            return;
        }

        var digits = Digits.Read(text, position);
        if (digits.IsTooLong)
        {
            Identifiers.AddDigits(text, start, digits.End, quantities);
            position = digits.End;
            return;
        }

        var wordEnd = EnglishText.WordEnd(text, digits.End);
        if (wordEnd > digits.End && currency is null && TryReadGlued(start, digits, wordEnd))
        {
            return;
        }

        if (TryReadClock(digits))
        {
            return;
        }

        AddAmount(start, new EnglishNumerals(digits.Value * sign, digits.End), currency, digits.IsYear);
    }

    /// <summary>Letters right behind digits: 1990s, 21st, 3x, 5G. Units and magnitudes are left to the suffix.</summary>
    private bool TryReadGlued(int start, Digits digits, int wordEnd)
    {
        var word = text[digits.End..wordEnd];
        if (word is "s" && digits.IsPlain && digits.Value % 10 == 0 && digits.Count is 2 or 4)
        {
            AddDecade(digits.Value, start, wordEnd);
            return true;
        }

        if (word is "st" or "nd" or "rd" or "th" && digits.IsPlain)
        {
            AddOrdinal(digits.Value, start, wordEnd, isSoft: false);
            return true;
        }

        if (word is "x" or "X" && !Digits.IsDigitAt(text, wordEnd))
        {
            Add(new Quantity(QuantityKind.Multiple, digits.Value, start, wordEnd - start), wordEnd);
            return true;
        }

        var isKnown = EnglishWords.Find(word).Kind is EnglishWordKind.Magnitude || word is "k" or "K" or "m" or "M" or "b" or "am" or "pm" or "pp" or "AM" or "PM"
            || EnglishSuffix.ReadUnit(text, digits.End) is not null;
        if (isKnown || !digits.IsPlain)
        {
            return false;
        }

        // A dash before a name joins it to nothing: the name begins at its digits.
        position = Identifiers.AddMixed(text, position, quantities);
        return true;
    }

    /// <summary>9 a.m., 9.13 am, 9 o'clock.</summary>
    private bool TryReadClock(Digits digits)
    {
        if (digits.Value > 12 || HalfOfDay(digits.End) is null)
        {
            return false;
        }

        var hour = decimal.Truncate(digits.Value);
        AddTime((int)((hour * 60) + ((digits.Value - hour) * 100)), position, digits.End);
        return true;
    }

    private void AddAmount(int start, EnglishNumerals number, Unit? currency, bool mayBeYear)
    {
        var (value, end) = number;
        if (text[end..].StartsWith("×"))
        {
            Add(new Quantity(QuantityKind.Multiple, value, start, end + 1 - start), end + 1);
            return;
        }

        if (EnglishFraction.TryRead(text, start, end, value) is { } fraction)
        {
            Add(fraction, fraction.End);
            return;
        }

        if (TryReadDay(start, value, end))
        {
            return;
        }

        var suffix = EnglishSuffix.Read(text, end, currency is not null);
        if (currency is not null)
        {
            suffix = new Suffix(QuantityKind.Money, suffix.Kind == QuantityKind.Money || suffix.Magnitude > 1 || suffix.Kind == QuantityKind.Number ? suffix.End : end)
            {
                Unit = suffix.Unit is { } named && suffix.Kind == QuantityKind.Money && currency.Symbol == "¥" ? named : currency,
                Magnitude = suffix.Magnitude,
            };
        }

        var quantity = suffix.Apply(value, start);
        if (mayBeYear && suffix is { Kind: QuantityKind.Number, Magnitude: 1 })
        {
            quantity = quantity with { Kind = QuantityKind.Year };
        }
        else if (quantity.Kind == QuantityKind.Number && MultipleEnd(quantity.End) is { } multipleEnd)
        {
            quantity = quantity with { Kind = QuantityKind.Multiple, Length = multipleEnd - start };
        }
        else if (quantity.Kind == QuantityKind.Number && YearsEnd(quantity.End) is var (years, yearsEnd))
        {
            quantity = quantity with { Alternative = quantity.Value * years, Length = yearsEnd - start };
        }

        quantities.Add(text, quantity, suffix.Magnitude * number.Magnitude);
        position = quantity.End;
    }

    private readonly int? MultipleEnd(int end) => EnglishText.TryTakeWords(text, end, "times") ?? EnglishText.TryTakeWords(text, end, "fold");

    /// <summary>two decades.</summary>
    private readonly (decimal Years, int End)? YearsEnd(int end)
    {
        var start = EnglishText.SkipSpaces(text, end);
        var wordEnd = EnglishText.WordEnd(text, start);
        return EnglishWords.Find(text[start..wordEnd]) is { Kind: EnglishWordKind.Years, Value: var years } ? (years, wordEnd) : null;
    }

    /// <summary>21 December, 21 of December.</summary>
    private bool TryReadDay(int start, decimal value, int end)
    {
        if (value is < 1 or > 31 || value != decimal.Truncate(value))
        {
            return false;
        }

        var month = EnglishText.SkipJoin(text, EnglishText.TryTakeWords(text, end, "of") ?? end);
        var monthEnd = EnglishText.WordEnd(text, month);
        if (!char.IsAsciiLetterUpper(At(month)) || EnglishWords.Find(text[month..monthEnd]) is not { Kind: EnglishWordKind.Month } found)
        {
            return false;
        }

        Add(new Quantity(QuantityKind.Day, value, start, end - start), month);
        Add(new Quantity(QuantityKind.Month, found.Value, month, monthEnd - month), monthEnd);
        return true;
    }

    private void ReadWord()
    {
        var start = position;
        var end = EnglishText.WordEnd(text, start);
        if (Identifiers.AddressEnd(text, start, end) is { } address)
        {
            position = address;
            return;
        }

        if (char.IsAsciiLetterUpper(text[start]) && Identifiers.TryAddStandard(text, start, quantities) is { } standard)
        {
            position = standard;
            return;
        }

        if (TryReadPrefix(start, end))
        {
            return;
        }

        position = end;
        switch (EnglishWords.Find(text[start..end]))
        {
            case { Kind: EnglishWordKind.Small or EnglishWordKind.Tens }:
                ReadNumerals(start);
                break;
            case { Kind: EnglishWordKind.Ordinal, Value: var value }:
                AddOrdinal(value, start, end, isSoft: value <= 3);
                break;
            case { Kind: EnglishWordKind.Article }:
                ReadArticle(start, end);
                break;
            case { Kind: EnglishWordKind.Half or EnglishWordKind.Quarter } part:
                ReadPart(part, start, end);
                break;
            case { Kind: EnglishWordKind.Month, Value: var month } when char.IsAsciiLetterUpper(text[start]):
                ReadMonth(month, start, end);
                break;
            case { Kind: EnglishWordKind.Decade, Value: var decade }:
                AddDecade(decade, start, end);
                break;
            case { Kind: EnglishWordKind.Count or EnglishWordKind.Years, Value: var count }:
                Add(new Quantity(QuantityKind.Number, count, start, end - start) { IsSoft = true }, end);
                break;
            case { Kind: EnglishWordKind.Multiple, Value: var multiple }:
                Add(new Quantity(QuantityKind.Multiple, multiple, start, end - start) { IsSoft = true }, end);
                break;
            case { Kind: EnglishWordKind.Time, Value: var minutes }:
                Add(new Quantity(QuantityKind.Time, minutes, start, end - start) { IsSoft = true, Alternative = minutes == 0 ? 24 * 60 : null }, end);
                break;
            case { Kind: EnglishWordKind.Minus } when EnglishText.SkipSpaces(text, end) is var number && Digits.IsDigitAt(text, number):
                position = number;
                ReadDigits(start, null, -1);
                break;
        }
    }

    /// <summary>Letters that digits follow: EUR 3.4, US$5, Q3, H1, FY2023, L2.</summary>
    private bool TryReadPrefix(int start, int end)
    {
        var word = text[start..end];
        var next = At(end);
        if (next is '$' && word is "US" or "HK" or "A" or "C" or "S")
        {
            var amount = EnglishText.SkipSpaces(text, end + 1);
            if (Digits.IsDigitAt(text, amount))
            {
                position = amount;
                ReadDigits(start, word is "US" ? EnglishUnits.CurrencyOf('$') : new Unit(word[0] + "KD"), 1);
                return true;
            }
        }

        var digits = EnglishText.SkipSpaces(text, end);
        if (word.Length == 3 && char.IsAsciiLetterUpper(word[0]) && Digits.IsDigitAt(text, digits) && EnglishUnits.FindCurrency(word) is { } currency)
        {
            position = digits;
            ReadDigits(start, currency, 1);
            return true;
        }

        var isHyphenated = next == '-' && Digits.IsDigitAt(text, end + 1) && IsUpperCase(word);
        if (!Digits.IsDigit(next) && !isHyphenated)
        {
            return false;
        }

        if (ShortPeriod.TryRead(text, start) is { } period)
        {
            Add(period, period.End);
            return true;
        }

        position = Identifiers.AddMixed(text, start, quantities);
        return true;
    }

    private void ReadNumerals(int start)
    {
        var numerals = EnglishNumerals.TryRead(text, start)!.Value;
        if (numerals.IsOrdinal)
        {
            AddOrdinal(numerals.Value, start, numerals.End, isSoft: false);
            return;
        }

        var count = quantities.Items.Count;
        AddAmount(start, numerals, null, mayBeYear: false);
        if (quantities.Items.Count == count + 1 && quantities.Items[^1] is { Value: 0 or 1, Kind: QuantityKind.Number or QuantityKind.Measure or QuantityKind.Multiple or QuantityKind.Day } small)
        {
            quantities.Items[^1] = small with { IsSoft = true };
        }
    }

    /// <summary>a million, a third of, a dozen.</summary>
    private void ReadArticle(int start, int end)
    {
        var next = EnglishText.SkipSpaces(text, end);
        var wordEnd = EnglishText.WordEnd(text, next);
        switch (EnglishWords.Find(text[next..wordEnd]))
        {
            case { Kind: EnglishWordKind.Hundred or EnglishWordKind.Magnitude or EnglishWordKind.Dozen } when wordEnd - next > 2:
                AddAmount(start, new EnglishNumerals(1, end), null, mayBeYear: false);
                break;
            case { Kind: EnglishWordKind.Ordinal or EnglishWordKind.Quarter } part when IsShare(wordEnd):
                var value = part.Kind == EnglishWordKind.Quarter ? part.Value : 1 / part.Value;
                Add(new Quantity(QuantityKind.Fraction, value, start, wordEnd - start), wordEnd);
                break;
        }
    }

    /// <summary>"A third of", "a quarter below": no third thing, and no quarter of a year.</summary>
    private readonly bool IsShare(int end)
    {
        var next = EnglishText.SkipSpaces(text, end);
        return text[next..EnglishText.WordEnd(text, next)] is "of" or "below" or "above" or "less" or "more" or "fewer" or "lower" or "higher" or "smaller" or "larger" or "greater";
    }

    /// <summary>Whether nothing follows that a third one could be: "the last third".</summary>
    private readonly bool MayBeShare(int end)
    {
        var next = EnglishText.SkipSpaces(text, end);
        return EnglishText.WordEnd(text, next) == next || text[next..EnglishText.WordEnd(text, next)] is "of" or "is" or "was" or "on" or "by" or "to" or "in" or "and" or "comes" or "will";
    }

    /// <summary>half a million; half past two; half; quarter.</summary>
    private void ReadPart(EnglishWord part, int start, int end)
    {
        var isPast = EnglishText.TryTakeWords(text, end, "past");
        var hour = EnglishText.SkipSpaces(text, isPast ?? EnglishText.TryTakeWords(text, end, "to") ?? text.Length);
        if (EnglishNumerals.TryRead(text, hour) is { IsOrdinal: false, Value: >= 1 and <= 12 } clock && (isPast is not null || part.Kind == EnglishWordKind.Quarter))
        {
            var minutes = (int)(60 * (isPast is not null ? clock.Value + part.Value : clock.Value - part.Value));
            AddTime(minutes, start, clock.End);
            return;
        }

        var next = EnglishText.SkipJoin(text, EnglishText.TryTakeWords(text, end, "a") ?? end);
        var wordEnd = EnglishText.WordEnd(text, next);
        if (EnglishWords.Find(text[next..wordEnd]) is { Kind: EnglishWordKind.Magnitude or EnglishWordKind.Dozen or EnglishWordKind.Years, Value: var magnitude } && wordEnd - next > 2)
        {
            Add(new Quantity(QuantityKind.Number, part.Value * magnitude, start, wordEnd - start) { IsSoft = magnitude < 1_000 }, wordEnd);
            return;
        }

        Add(new Quantity(QuantityKind.Fraction, part.Value, start, end - start) { IsSoft = true }, end);
    }

    /// <summary>December 21, 2023; December 2023; a month alone is a name.</summary>
    private void ReadMonth(decimal month, int start, int end)
    {
        var behind = At(end) == '.' ? end + 1 : end;
        var next = EnglishText.SkipSpaces(text, behind);
        var digits = next > end && Digits.IsDigitAt(text, next) ? Digits.Read(text, next) : default;
        var isDay = digits is { IsPlain: true, Value: >= 1 and <= 31, Count: <= 2 } && At(digits.End) is not ':';
        Add(new Quantity(QuantityKind.Month, month, start, end - start) { IsSoft = !isDay && !digits.IsYear && At(next) is not ',' }, behind);
        if (isDay)
        {
            Add(new Quantity(QuantityKind.Day, digits.Value, next, digits.End - next), OrdinalEnd(digits.End));
        }
    }

    private readonly int OrdinalEnd(int end) =>
        text[end..EnglishText.WordEnd(text, end)] is "st" or "nd" or "rd" or "th" ? end + 2 : end;

    private void AddOrdinal(decimal value, int start, int end, bool isSoft)
    {
        if (TryReadDay(start, value, end))
        {
            return;
        }

        var next = EnglishText.SkipJoin(text, EnglishText.TryTakeWords(text, end, "fiscal") ?? end);
        var wordEnd = EnglishText.WordEnd(text, next);
        var (kind, length) = text[next..wordEnd] switch
        {
            "quarter" or "quarters" when value <= 4 => (QuantityKind.Quarter, wordEnd),
            "half" when value <= 2 && EnglishText.TryTakeWords(text, wordEnd, "past") is null => (QuantityKind.Half, wordEnd),
            "century" => (QuantityKind.Century, wordEnd),
            _ => (QuantityKind.Ordinal, end),
        };

        // The second half of a match is no half of a year.
        var isPart = kind == QuantityKind.Half && EnglishText.TryTakeWords(text, wordEnd, "of") is not { } of;
        Add(
            new Quantity(kind, value, start, length - start)
            {
                IsSoft = kind == QuantityKind.Ordinal ? isSoft : isPart,

                // "The last third" is a part.
                Alternative = kind == QuantityKind.Ordinal && value is > 2 and <= 10 && MayBeShare(end) ? 1 / value : null,
            },
            length);
    }

    private void AddDecade(decimal value, int start, int end) =>
        Add(new Quantity(QuantityKind.Decade, value, start, end - start) { Alternative = value < 100 ? 1900 + value : null }, end);

    private void AddTime(int minutes, int start, int end)
    {
        var half = HalfOfDay(end);
        var isAfternoon = half is { IsAfternoon: true } && minutes < 12 * 60;
        var isAfterMidnight = half is { IsAfternoon: false } && minutes >= 12 * 60;
        var value = isAfternoon ? minutes + (12 * 60) : isAfterMidnight ? minutes - (12 * 60) : minutes;
        var last = half?.End ?? end;
        Add(new Quantity(QuantityKind.Time, value, start, last - start) { Alternative = half is null && minutes < 13 * 60 ? minutes + (12 * 60) : null }, last);
    }

    /// <summary>a.m. or p.m. behind <paramref name="end"/>.</summary>
    private readonly (bool IsAfternoon, int End)? HalfOfDay(int end)
    {
        var at = EnglishText.SkipSpaces(text, end);
        if (At(at) is not ('a' or 'p' or 'A' or 'P'))
        {
            return null;
        }

        var m = At(at + 1) == '.' ? at + 2 : at + 1;
        if (At(m) is not ('m' or 'M') || char.IsAsciiLetterOrDigit(At(m + 1)))
        {
            return null;
        }

        return (At(at) is 'p' or 'P', At(m + 1) == '.' && m == at + 2 ? m + 2 : m + 1);
    }

    private void ReadSign(char c)
    {
        var next = position + 1;
        if (c == '#' && Identifiers.TryAddHash(text, position, quantities) is { } hash)
        {
            position = hash;
        }
        else if (EnglishUnits.CurrencyOf(c) is { } currency && EnglishText.SkipSpaces(text, next) is var amount && Digits.IsDigitAt(text, amount))
        {
            position = amount;
            ReadDigits(next - 1, currency, 1);
        }
        else if (c == '+' && Identifiers.TryAddTelephone(text, position, quantities) is { } telephone)
        {
            position = telephone;
        }
        else if (c is '-' or '−' or '–' && Digits.IsDigitAt(text, next) && IsSignAt(position))
        {
            position = next;
            ReadDigits(next - 1, null, -1);
        }
        else
        {
            position = next;
        }
    }

    /// <summary>A dash behind a word or number joins; behind a space or bracket it is a sign.</summary>
    private readonly bool IsSignAt(int at) => at == 0 || EnglishText.IsSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '|' or '~';

    private static bool IsUpperCase(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private readonly char At(int at) => at < text.Length ? text[at] : '\0';

    private void Add(Quantity quantity, int end)
    {
        quantities.Add(text, quantity);
        position = end;
    }
}
