using System.Buffers;

namespace Generator.Checking.Numbers;

/// <summary>Reads the quantities of a Chinese text from left to right, whether or not spaces stand around them.</summary>
internal ref struct ChineseNumberReader(ReadOnlySpan<char> text, QuantityList quantities)
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        "0123456789０１２３４５６７８９〇零一二三四五六七八九两十百千万亿#€$£¥￥＄+-−–第首双俩半翻负" +
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Words that begin with 成, behind which a numeral is no tenth: 三成为 is read 三 成为.</summary>
    private const string NotTenths = "为立功员本果就长品熟都交绩份色型效人";

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public void Read()
    {
        while (position < text.Length && text[position..].IndexOfAny(Beginnings) is >= 0 and var next)
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
                ReadNumber(position, position + 2, null, -1);
                break;
            case '负' when ChineseNumerals.IsNumeral(At(position + 1)):
                ReadNumber(position, position + 1, null, -1);
                break;
            case '第' when EnglishText.SkipSpaces(text, position + 1) is var number && ChineseNumerals.IsNumeral(At(number)):
                ReadOrdinal(number);
                break;
            case '首' when "个次款家批届位座条辆台".Contains(At(position + 1)):
                AddSoft(QuantityKind.Ordinal, 1, 1);
                break;
            case '双' or '俩':
                AddSoft(QuantityKind.Number, 2, 1);
                break;
            case '半':
                ReadHalf();
                break;
            case '翻':
                ReadDoubling();
                break;
            case '#' when Identifiers.TryAddHash(text, position, quantities) is { } hash:
                position = hash;
                break;
            case '+' when Identifiers.TryAddTelephone(text, position, quantities) is { } telephone:
                position = telephone;
                break;
            case '-' or '−' or '–' when Digits.IsDigitAt(text, position + 1) && IsSignAt(position):
                ReadNumber(position, position + 1, null, -1);
                break;
            case var _ when EnglishUnits.CurrencyOf(c) is { } currency && EnglishText.SkipSpaces(text, position + 1) is var amount && Digits.IsDigitAt(text, amount):
                ReadNumber(position, amount, currency, 1);
                break;
            case var _ when ChineseNumerals.IsNumeral(c):
                ReadNumber(position, position, null, 1);
                break;
            case var _ when char.IsAsciiLetter(c):
                ReadWord();
                break;
            default:
                position++;
                break;
        }
    }

    /// <summary>Reads the number at <paramref name="at"/>; its sign or currency begins at <paramref name="start"/>.</summary>
    private void ReadNumber(int start, int at, Unit? currency, int sign)
    {
        if (currency is null && Digits.IsDigit(text[at]) && TryReadDigitForms(at))
        {
            return;
        }

        var number = ChineseNumerals.Read(text, at);
        if (number.IsVague || IsVague(at, number))
        {
            AddSoftParts(at, number.End);
            position = number.End;
            return;
        }

        if (currency is null && (TryReadFraction(at, number) || TryReadTenths(at, number) || TryReadCalendar(at, number) || TryReadTime(at, number)))
        {
            return;
        }

        AddAmount(start, number with { Value = number.Value * sign }, currency);
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
            AddTime(time.Minutes, at, time.End);
            return true;
        }

        var digits = Digits.Read(text, at);
        if (digits.IsTooLong)
        {
            Identifiers.AddDigits(text, at, digits.End, quantities);
            position = digits.End;
            return true;
        }

        var letters = EnglishText.WordEnd(text, digits.End);
        if (letters > digits.End && digits.IsPlain && text[digits.End..letters] is not ("x" or "X" or "k" or "K") && EnglishSuffix.ReadUnit(text, digits.End) is null)
        {
            position = Identifiers.AddMixed(text, at, quantities);
            return true;
        }

        return false;
    }

    /// <summary>数十, 上百, 成千上万: no number is meant. Neither is 十分 (very).</summary>
    private readonly bool IsVague(int at, ChineseNumerals number)
    {
        if (!number.IsHan)
        {
            return false;
        }

        var next = At(number.End);
        var isVery = number.Value == 10 && number.End == at + 1 && next == '分' && At(number.End + 1) is not ('钟' or '之');
        var isPercentage = number.IsBare && next == '分' && At(number.End + 1) != '之';
        var isUncounted = text[at] is '十' or '百' or '千' or '万' or '亿' && at > 0 && text[at - 1] is '数' or '几' or '上' or '成' or '好';
        return isVery || isPercentage || isUncounted;
    }

    /// <summary>两三 is "two or three", “十四五” the fourteenth five-year plan: both answer what English spells out.</summary>
    private readonly void AddSoftParts(int at, int end)
    {
        if (end - at == 3 && text[at] == '十' && text[at + 2] == '五' && DigitAt(at + 1) is > 0 and < 10 and var plan)
        {
            quantities.Add(text, new Quantity(QuantityKind.Ordinal, 10 + plan, at, 2) { IsSoft = true });
            quantities.Add(text, new Quantity(QuantityKind.Number, 5, at + 2, 1) { IsSoft = true });
        }
        else if (end - at == 2 && DigitAt(at) is { } first && DigitAt(at + 1) is { } second)
        {
            quantities.Add(text, new Quantity(QuantityKind.Number, first, at, 1) { IsSoft = true });
            quantities.Add(text, new Quantity(QuantityKind.Number, second, at + 1, 1) { IsSoft = true });
        }
    }

    private readonly decimal? DigitAt(int at) => ChineseNumerals.IsHanNumeral(At(at)) ? ChineseNumerals.Read(text[at..(at + 1)], 0).Value : null;

    /// <summary>三分之一, 百分之九十五, 千分之三.</summary>
    private bool TryReadFraction(int at, ChineseNumerals whole)
    {
        var of = EnglishText.SkipSpaces(text, whole.End);
        if (text[of..].StartsWith("百分百") || (whole.IsBare && text[at..].StartsWith("百分百")))
        {
            return false;
        }

        if (!text[of..].StartsWith("分之") || EnglishText.SkipSpaces(text, of + 2) is var numerator && !ChineseNumerals.IsNumeral(At(numerator)))
        {
            return false;
        }

        var part = ChineseNumerals.Read(text, numerator);
        if (part.IsVague)
        {
            return false;
        }

        var kind = whole.Value switch { 100 => QuantityKind.Percent, 1_000 => QuantityKind.PerMille, _ => QuantityKind.Fraction };
        var value = kind != QuantityKind.Fraction ? part.Value : whole.Value == 0 ? 0 : part.Value / whole.Value;
        Add(new Quantity(kind, value, at, part.End - at), part.End);
        return true;
    }

    /// <summary>三成 is 30 %, 七成五 is 75 %.</summary>
    private bool TryReadTenths(int at, ChineseNumerals number)
    {
        if (!number.IsHan || number.Value is < 1 or > 10 || number.End != at + 1 || At(number.End) != '成' || NotTenths.Contains(At(number.End + 1)))
        {
            return false;
        }

        var half = DigitAt(number.End + 1) ?? 0;
        var end = half is > 0 and < 10 ? number.End + 2 : number.End + 1;
        Add(new Quantity(QuantityKind.Percent, (number.Value * 10) + (half < 10 ? half : 0), at, end - at), end);
        return true;
    }

    private bool TryReadCalendar(int at, ChineseNumerals number)
    {
        var next = EnglishText.SkipSpaces(text, number.End);
        if (ChineseCalendar.TryRead(text, at, number, quantities) is not { } end)
        {
            return false;
        }

        position = end;
        if (At(next) == '年' && end == next + 1 && At(end) is '底' or '末' or '初')
        {
            // "at the end of December" may be the end of the year.
            quantities.Add(text, new Quantity(QuantityKind.Month, At(end) == '初' ? 1 : 12, end, 1) { IsSoft = true });
            position = end + 1;
        }

        return true;
    }

    /// <summary>上午9时13分, 下午两点半. 三点建议 are three suggestions.</summary>
    private bool TryReadTime(int at, ChineseNumerals number)
    {
        var mark = EnglishText.SkipSpaces(text, number.End);
        if (At(mark) is not ('时' or '点') || number.Value is < 0 or > 24 || number.Value != decimal.Truncate(number.Value) || At(mark + 1) is '代' or '间' or '速' or '段' or '刻')
        {
            return false;
        }

        var (minutes, end) = ((int)number.Value * 60, mark + 1);
        var isExact = false;
        if (At(end) == '半')
        {
            (minutes, end, isExact) = (minutes + 30, end + 1, true);
        }
        else if (ChineseNumerals.IsNumeral(At(EnglishText.SkipSpaces(text, end))) && ChineseNumerals.Read(text, EnglishText.SkipSpaces(text, end)) is { Value: < 60 } minute && At(EnglishText.SkipSpaces(text, minute.End)) == '分')
        {
            (minutes, end, isExact) = (minutes + (int)minute.Value, EnglishText.SkipSpaces(text, minute.End) + 1, true);
        }
        else if (At(end) is '整' or '钟')
        {
            (end, isExact) = (end + 1, true);
        }

        if (!isExact && HalfOfDay(at) is null && At(mark) == '点')
        {
            return false;
        }

        AddTime(minutes, at, end);
        return true;
    }

    private void AddAmount(int start, ChineseNumerals number, Unit? currency)
    {
        var suffix = ChineseSuffix.Read(text, number.End);
        if (text[start..].StartsWith("百公里加速"))
        {
            // "from 0 to 100 km/h".
            quantities.Add(text, new Quantity(QuantityKind.Number, 0, start, 1) { IsSoft = true });
        }

        if (currency is not null)
        {
            suffix = new Suffix(QuantityKind.Money, suffix.Kind == QuantityKind.Money ? suffix.End : number.End) { Unit = currency };
        }

        var quantity = suffix.Apply(number.Value, start);
        var mark = EnglishText.SkipSpaces(text, number.End);
        if (suffix.Kind == QuantityKind.Number && At(mark) is '倍' or 'x' or '×')
        {
            quantity = new Quantity(QuantityKind.Multiple, number.Value, start, mark + 1 - start) { IsSoft = number.IsHan, Alternative = At(mark) == '倍' ? number.Value + 1 : null };
        }
        else if (suffix.Kind == QuantityKind.Number && number.IsYear && !number.IsHan)
        {
            quantity = quantity with { Kind = QuantityKind.Year };
        }
        else if (suffix.Kind == QuantityKind.Measure && At(quantity.End) == '半' && At(quantity.End + 1) != '导')
        {
            quantity = quantity with { Value = quantity.Value + 0.5m, Length = quantity.Length + 1 };
        }

        quantity = quantity with { IsSoft = quantity.IsSoft || IsSoft(start, number, suffix) };
        quantities.Add(text, quantity, number.Magnitude);
        position = quantity.End;
    }

    /// <summary>Han numerals make words (四川, 一起, 五金): what nothing shows to be a count is one only where it is too long for a word.</summary>
    private readonly bool IsSoft(int start, ChineseNumerals number, Suffix suffix)
    {
        const int longWord = 13;
        return number.IsHan
            ? number.Value is 1 or -1 or 0 || number.IsBare || IsUnitOfTable(start, number) || IsAround(start, number) || (!suffix.Counts && Math.Abs(number.Value) < longWord)
            : number.Value == 1 && suffix is { Counts: true, Kind: QuantityKind.Number };
    }

    /// <summary>（十亿欧元） is "in billions of euros".</summary>
    private readonly bool IsUnitOfTable(int start, ChineseNumerals number) =>
        text[start] == '十' && number.Magnitude > 1 && number.End == start + 2 && start > 0 && text[start - 1] is '（' or '(' or '：' or ':' or '/' or '｜';

    /// <summary>四周 is "all around" more often than "four weeks".</summary>
    private readonly bool IsAround(int start, ChineseNumerals number) => number.Value == 4 && At(number.End) == '周' && text[start] == '四';

    private void ReadOrdinal(int at)
    {
        var number = ChineseNumerals.Read(text, at);
        if (number.IsVague)
        {
            position = number.End;
            return;
        }

        var isQuarter = text[number.End..].StartsWith("季度") || text[number.End..].StartsWith("财季");
        var end = isQuarter ? number.End + 2 : number.End;
        var isSoft = !isQuarter && number.IsHan && (number.Value <= 2 || At(end) == '方');
        Add(new Quantity(isQuarter ? QuantityKind.Quarter : QuantityKind.Ordinal, number.Value, position, end - position) { IsSoft = isSoft }, end);
    }

    /// <summary>上半年; 半.</summary>
    private void ReadHalf()
    {
        var before = position > 0 ? text[position - 1] : '\0';
        if (before is '上' or '下' && At(position + 1) == '年')
        {
            Add(new Quantity(QuantityKind.Half, before == '上' ? 1 : 2, position - 1, 3), position + 2);
            return;
        }

        AddSoft(QuantityKind.Fraction, 0.5m, 1);
    }

    private void ReadDoubling()
    {
        var rest = text[position..];
        var (value, length) = rest.StartsWith("翻番") || rest.StartsWith("翻倍") ? (2, 2)
            : rest.StartsWith("翻一番") || rest.StartsWith("翻了一番") ? (2, rest[1] == '了' ? 4 : 3)
            : rest.StartsWith("翻两番") || rest.StartsWith("翻了两番") ? (4, rest[1] == '了' ? 4 : 3)
            : (0, 1);
        if (value > 0)
        {
            AddSoft(QuantityKind.Multiple, value, length);
        }
        else
        {
            position += length;
        }
    }

    /// <summary>Latin letters: a standard, a period, a currency, a model; or a word that does not count.</summary>
    private void ReadWord()
    {
        var start = position;
        var end = EnglishText.WordEnd(text, start);
        if ((Identifiers.AddressEnd(text, start, end) ?? Identifiers.TryAddStandard(text, start, quantities)) is { } known)
        {
            position = known;
            return;
        }

        var amount = EnglishText.SkipSpaces(text, At(end) == '$' ? end + 1 : end);
        if (Digits.IsDigitAt(text, amount) && (At(end) == '$' ? EnglishUnits.CurrencyOf('$') : EnglishUnits.FindCurrency(text[start..end])) is { } currency)
        {
            ReadNumber(start, amount, currency, 1);
            return;
        }

        if (ShortPeriod.TryRead(text, start) is { } period)
        {
            Add(period, period.End);
            return;
        }

        var isMixed = Digits.IsDigitAt(text, end) || (At(end) == '-' && Digits.IsDigitAt(text, end + 1) && char.IsAsciiLetterUpper(text[end - 1]));
        position = isMixed ? Identifiers.AddMixed(text, start, quantities) : end;
    }

    private void AddTime(int minutes, int start, int end)
    {
        var half = HalfOfDay(start);
        var isAfternoon = half == true && minutes < 12 * 60;
        var value = isAfternoon ? minutes + (12 * 60) : minutes;
        Add(new Quantity(QuantityKind.Time, value, start, end - start) { Alternative = half is null && minutes < 13 * 60 ? minutes + (12 * 60) : null }, end);
    }

    /// <summary>Whether a word before the time says afternoon (true) or morning (false).</summary>
    private readonly bool? HalfOfDay(int start)
    {
        var before = text[..start].TrimEnd();
        return before.EndsWith("下午") || before.EndsWith("晚上") || before.EndsWith("傍晚") || before.EndsWith("晚间") || before.EndsWith("中午") ? true
            : before.EndsWith("上午") || before.EndsWith("早上") || before.EndsWith("凌晨") || before.EndsWith("清晨") || before.EndsWith("早晨") ? false
            : null;
    }

    private readonly bool IsSignAt(int at) => at == 0 || EnglishText.IsSpace(text[at - 1]) || text[at - 1] is '(' or '（' or '|' or '为' or '至' or '到' or '，' or '：' or '~' or '～';

    private readonly char At(int at) => at < text.Length ? text[at] : '\0';

    private void AddSoft(QuantityKind kind, decimal value, int length) =>
        Add(new Quantity(kind, value, position, length) { IsSoft = true }, position + length);

    private void Add(Quantity quantity, int end)
    {
        quantities.Add(text, quantity);
        position = end;
    }
}
