using Generator.Checking.Numbers.English;
using Generator.Checking.Numbers.Forms;
using Generator.Checking.Numbers.Units;
using Generator.Checking.Prose;

namespace Generator.Checking.Numbers.Chinese;

/// <summary>Reads the quantities of a Chinese text from left to right, whether or not spaces stand around them.</summary>
internal ref struct ChineseNumberReader(ReadOnlySpan<char> text, QuantityList quantities)
{
    private static readonly CharacterSet Beginnings = new(
        "0123456789０１２３４５６７８９〇零一二三四五六七八九两十百千万亿#€$£¥￥＄+＋-−–½¼¾⅓⅔第首双俩半翻负" +
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public void Read()
    {
        while (position < text.Length && Beginnings.FirstIndexIn(text[position..]) is >= 0 and var next)
        {
            position += next;
            ReadAt(text[position]);
        }
    }

    private void ReadAt(char c)
    {
        switch (c)
        {
            case '零' when At(position + 1) == '下' && ChineseNumerals.IsNumeral(At(position + 2)):
                ReadNumber(position, position + 2, -1);
                break;
            case '负' when ChineseNumerals.IsNumeral(At(position + 1)):
                ReadNumber(position, position + 1, -1);
                break;
            case '第' when LatinText.SkipSpaces(text, position + 1) is var number && ChineseNumerals.IsNumeral(At(number)):
                ReadOrdinals(number);
                break;
            case '首' when At(position + 1) == '季':
                Add(new Quantity(QuantityKind.Quarter, 1, position, 2));
                break;
            case '首' when "个次款家批届位座条辆台".Contains(At(position + 1)):
                Add(new Quantity(QuantityKind.Ordinal, 1, position, 1) { IsSoft = true });
                break;
            case '双' or '俩':
                ReadPair();
                break;
            case '半':
                Add(ChineseParts.ReadHalf(text, position));
                break;
            case '翻' when ChineseParts.TryReadDoubling(text, position) is { } doubling:
                Add(doubling);
                break;
            case '#' when Identifiers.TryAddHash(text, position, quantities) is { } hash:
                position = hash;
                break;
            case '+' when Identifiers.TryAddTelephone(text, position, quantities) is { } telephone:
                position = telephone;
                break;
            case '-' or '−' or '–' or '+' or '＋' when IsSignAt(position):
                ReadSigned(c is '+' or '＋');
                break;
            case var _ when ChineseNumerals.IsNumeral(c):
                ReadNumber(position, position, 1);
                break;
            case var _ when CurrencyPrefix.TryRead(text, position) is { } currency:
                ReadPrice(position, currency);
                break;
            case var _ when char.IsAsciiLetter(c):
                ReadWord();
                break;
            case var _ when VulgarFraction.ValueOf(c) is { } part:
                Add(new Quantity(QuantityKind.Fraction, part, position, 1));
                break;
            default:
                position++;
                break;
        }
    }

    /// <summary>Reads the number at <paramref name="at"/>; its sign begins at <paramref name="start"/>.</summary>
    private void ReadNumber(int start, int at, int sign)
    {
        if (Digits.IsDigit(text[at]) && TryReadDigitForms(at))
        {
            return;
        }

        var number = ChineseNumerals.Read(text, at);
        if (ChineseApproximation.IsVague(text, at, number))
        {
            ChineseApproximation.AddParts(text, at, number, quantities);
            position = number.End;
            return;
        }

        if (ChineseFraction.TryRead(text, at, number) is { } fraction)
        {
            Add(fraction with { Value = fraction.Value * sign });
        }
        else if (ChineseCalendar.TryRead(text, at, number, quantities) is { } calendar)
        {
            position = calendar;
        }
        else if (ChineseClock.TryRead(text, at, number) is { } time)
        {
            Add(time);
        }
        else
        {
            AddAmount(start, number with { Value = number.Value * sign }, null);
        }
    }

    /// <summary>What is written in digits alone: dates, times, versions, and 24/7.</summary>
    private bool TryReadDigitForms(int at)
    {
        if (CalendarForms.TryAdd(text, at, quantities) is { } end)
        {
            position = end;
            return true;
        }

        if (CalendarForms.TryReadTime(text, at) is { } time)
        {
            Add(ChineseClock.Create(text, time.Minutes, at, time.End));
            return true;
        }

        var digits = Digits.Read(text, at);
        if (digits.IsTooLong)
        {
            Identifiers.AddDigits(text, at, digits.End, quantities);
            position = digits.End;
            return true;
        }

        var letters = LatinText.WordEnd(text, digits.End);
        if (letters == digits.End || !digits.IsPlain || text[digits.End..letters] is "x" or "X" or "k" or "K" || EnglishSuffix.ReadUnit(text, digits.End) is not null)
        {
            return false;
        }

        position = ShortPeriod.TryAddReversed(text, at, digits, quantities) ?? Identifiers.AddMixed(text, at, quantities);
        return true;
    }

    private void AddAmount(int start, ChineseNumerals number, Unit? currency)
    {
        var quantity = ChineseAmount.Read(text, start, number, currency);
        quantities.Add(text, quantity, number.Magnitude);
        position = quantity.End;
    }

    private void ReadPrice(int start, CurrencyPrefix currency)
    {
        var number = ChineseNumerals.Read(text, currency.Amount);
        AddAmount(start, number with { Value = currency.IsNegative ? -number.Value : number.Value, End = currency.End(text, number.End) }, currency.Currency);
    }

    /// <summary>-5, -€5, +5.</summary>
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
            ReadNumber(start, position, isRise ? 1 : -1);
        }

        quantities.MarkRise(count, isRise);
    }

    /// <summary>第三, 第三季度; 第二、三 are two.</summary>
    private void ReadOrdinals(int at)
    {
        var start = position;
        while (true)
        {
            var number = ChineseNumerals.Read(text, at);
            position = number.End;
            if (number.IsVague)
            {
                return;
            }

            var isQuarter = text[number.End..].StartsWith("季度") || text[number.End..].StartsWith("财季");
            var isSoft = !isQuarter && number.IsHan && (number.Value <= 3 || At(number.End) == '方');
            Add(new Quantity(isQuarter ? QuantityKind.Quarter : QuantityKind.Ordinal, number.Value, start, (isQuarter ? number.End + 2 : number.End) - start) { IsSoft = isSoft });
            if (!number.IsHan || At(position) != '、' || !ChineseNumerals.IsHanNumeral(At(position + 1)))
            {
                return;
            }

            (start, at) = (position + 1, position + 1);
        }
    }

    /// <summary>双方, 他们俩; 三双 are three pairs.</summary>
    private void ReadPair()
    {
        if (text[position] == '双' && quantities.Items.Count > 0 && quantities.Items[^1].End == position)
        {
            position++;
            return;
        }

        Add(new Quantity(QuantityKind.Number, 2, position, 1) { IsSoft = true });
    }

    /// <summary>Latin letters: a standard, a period, a currency, a model; or a word that does not count.</summary>
    private void ReadWord()
    {
        var start = position;
        var end = LatinText.WordEnd(text, start);
        if ((Identifiers.AddressEnd(text, start, end) ?? Identifiers.TryAddStandard(text, start, quantities)) is { } known)
        {
            position = known;
            return;
        }

        // Of 4×4 and 4x4 the second number stands for itself.
        if (end == start + 1 && text[start] is 'x' or 'X' && Digits.IsDigitAt(text, start - 1))
        {
            position = end;
            return;
        }

        if (EnglishWords.FindRoman(text[start..end]) is { } roman)
        {
            Add(new Quantity(QuantityKind.Number, roman, start, end - start) { IsSoft = true });
            return;
        }

        position = EnglishCompounds.TryAddBeforeDigits(text, start, end, quantities) ?? end;
    }

    private readonly bool IsSignAt(int at) => at == 0 || LatinText.IsSpace(text[at - 1]) || "(（|为至到，：~～在约达从由自于是和与降升".Contains(text[at - 1]);

    private readonly char At(int at) => at < text.Length ? text[at] : '\0';

    private void Add(Quantity quantity)
    {
        quantities.Add(text, quantity);
        position = quantity.End;
    }
}
