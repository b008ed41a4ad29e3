using Generator.Checking.Numbers.Forms;
using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.English;

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
                ReadDigits(position, 1);
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

    /// <summary>Reads what digits at the position mean; the quantity begins at <paramref name="start"/>, with its sign.</summary>
    private void ReadDigits(int start, int sign)
    {
        if (CalendarForms.TryAdd(text, position, quantities) is { } end)
        {
            position = end;
            return;
        }

        if (CalendarForms.TryReadTime(text, position) is { } time)
        {
            Add(EnglishClock.Create(text, time.Minutes, position, time.End));
            return;
        }

        var digits = Digits.Read(text, position);
        if (digits.IsTooLong)
        {
            Identifiers.AddDigits(text, start, digits.End, quantities);
            position = digits.End;
            return;
        }

        if (EnglishCompounds.TryAddBehindDigits(text, start, digits, quantities) is { } compound)
        {
            position = compound;
            return;
        }

        var number = new EnglishNumerals(digits.Value * sign, digits.End) { IsYear = digits.IsYear };
        if (EnglishClock.TryReadHour(text, start, number) is { } hour)
        {
            Add(hour);
            return;
        }

        AddAmount(start, number, null);
    }

    private void AddAmount(int start, EnglishNumerals number, Unit? currency)
    {
        if (EnglishFraction.TryRead(text, start, number) is { } fraction)
        {
            Add(fraction);
            return;
        }

        if (EnglishCalendar.TryAddDay(text, start, number, quantities) is { } day)
        {
            position = day;
            return;
        }

        var (quantity, magnitude) = EnglishAmount.Read(text, start, number, currency);
        quantities.Add(text, quantity, magnitude);
        position = quantity.End;
    }

    private void ReadWord()
    {
        var start = position;
        var end = LatinText.WordEnd(text, start);
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
                position = EnglishCalendar.AddOrdinal(text, start, new EnglishNumerals(value, end), quantities);
                break;
            case { Kind: EnglishWordKind.Article }:
                ReadArticle(start, end);
                break;
            case { Kind: EnglishWordKind.Half or EnglishWordKind.Quarter } part:
                Add(EnglishParts.ReadPart(text, part, start, end));
                break;
            case { Kind: EnglishWordKind.Month, Value: var month } when char.IsAsciiLetterUpper(text[start]):
                position = EnglishCalendar.AddMonth(text, month, start, quantities);
                break;
            case { Kind: EnglishWordKind.Pair } when IsCounted(start):
                break;
            case { Kind: EnglishWordKind.Magnitude, Value: var million } when EnglishWords.CountsEach(text[..start]):
                Add(new Quantity(QuantityKind.Number, million, start, end - start));
                break;
            case { Kind: EnglishWordKind.Minus } when LatinText.SkipSpaces(text, end) is var number && Digits.IsDigitAt(text, number):
                position = number;
                ReadDigits(start, -1);
                break;
            case { Kind: EnglishWordKind.None } when EnglishWords.FindRoman(text[start..end]) is { } roman:
                Add(new Quantity(QuantityKind.Number, roman, start, end - start) { IsSoft = true });
                break;
            case { Kind: EnglishWordKind.None }:
                break;
            case var word when word.ToQuantity(start, end) is { } quantity:
                Add(quantity);
                break;
        }
    }

    /// <summary>Whether a number stands before: of "two pairs" the pairs are no number of their own.</summary>
    private readonly bool IsCounted(int start) => quantities.Items.Count > 0 && quantities.Items[^1].End == start - 1;

    /// <summary>Letters that digits follow: EUR 3.4, US$5, Q3, H1, FY2023, L2.</summary>
    private bool TryReadPrefix(int start, int end)
    {
        if (char.IsAsciiLetterUpper(text[start]) && CurrencyPrefix.TryRead(text, start) is { } currency)
        {
            ReadPrice(start, currency);
            return true;
        }

        if (EnglishCompounds.TryAddBeforeDigits(text, start, end, quantities) is { } compound)
        {
            position = compound;
            return true;
        }

        return false;
    }

    private void ReadPrice(int start, CurrencyPrefix currency)
    {
        var digits = Digits.Read(text, currency.Amount);
        var value = currency.IsNegative ? -digits.Value : digits.Value;
        AddAmount(start, new EnglishNumerals(value, currency.End(text, digits.End)), currency.Currency);
    }

    private void ReadNumerals(int start)
    {
        var numerals = EnglishNumerals.TryRead(text, start)!.Value;
        if (numerals.IsOrdinal)
        {
            position = EnglishCalendar.AddOrdinal(text, start, numerals, quantities);
            return;
        }

        if (EnglishClock.TryReadHour(text, start, numerals) is { } hour)
        {
            Add(hour);
            return;
        }

        var count = quantities.Items.Count;
        AddAmount(start, numerals, null);
        if (quantities.Items.Count == count + 1 && quantities.Items[^1] is { Value: 0 or 1, Kind: QuantityKind.Number or QuantityKind.Measure or QuantityKind.Multiple or QuantityKind.Day } small)
        {
            quantities.Items[^1] = small with { IsSoft = true };
        }
    }

    /// <summary>a million, a dozen; a third of, a year and a half.</summary>
    private void ReadArticle(int start, int end)
    {
        if (EnglishParts.TryReadArticle(text, start, end) is { } part)
        {
            Add(part);
            return;
        }

        var next = LatinText.SkipSpaces(text, end);
        var wordEnd = LatinText.WordEnd(text, next);
        if (EnglishWords.Find(text[next..wordEnd]).Kind is EnglishWordKind.Hundred or EnglishWordKind.Magnitude or EnglishWordKind.Dozen && wordEnd - next > 2)
        {
            AddAmount(start, new EnglishNumerals(1, end), null);
        }
    }

    private void ReadSign(char c)
    {
        if (c == '#' && Identifiers.TryAddHash(text, position, quantities) is { } hash)
        {
            position = hash;
        }
        else if (Currencies.OfSign(c) is not null && CurrencyPrefix.TryRead(text, position) is { } currency)
        {
            ReadPrice(position, currency);
        }
        else if (c == '+' && Identifiers.TryAddTelephone(text, position, quantities) is { } telephone)
        {
            position = telephone;
        }
        else if (c is '-' or '−' or '–' or '+' or '＋' && IsSignAt(position))
        {
            ReadSigned(c is '+' or '＋');
        }
        else if (c is '\'' or '’' && ShortPeriod.TryReadYear(text, position) is { } year)
        {
            Add(year);
        }
        else if (VulgarFraction.ValueOf(c) is { } part)
        {
            Add(new Quantity(QuantityKind.Fraction, part, position, 1));
        }
        else
        {
            position++;
        }
    }

    /// <summary>−5, −€5, +5.</summary>
    private void ReadSigned(bool isRise)
    {
        var start = position++;
        var count = quantities.Items.Count;
        if (CurrencyPrefix.TryRead(text, position) is { } currency)
        {
            ReadPrice(start, currency with { IsNegative = !isRise });
        }
        else if (Digits.IsDigitAt(text, position))
        {
            ReadDigits(start, isRise ? 1 : -1);
        }

        quantities.MarkRise(count, isRise);
    }

    /// <summary>A dash behind a word or number joins; behind a space or bracket it is a sign.</summary>
    private readonly bool IsSignAt(int at) => at == 0 || LatinText.IsSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '|' or '~';

    private void Add(Quantity quantity)
    {
        quantities.Add(text, quantity);
        position = quantity.End;
    }
}
