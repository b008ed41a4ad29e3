using System.Collections.Frozen;

namespace Generator.Checking.Numbers.Forms;

/// <summary>
/// Names with digits: <c>ISO/IEC 27001:2022</c>, <c>#1</c>, <c>v2.1</c>, <c>5G</c>, telephone numbers. What Chinese may
/// well say otherwise (5G, CO₂, L2) is soft or does not count.
/// </summary>
internal static class Identifiers
{
    /// <summary>Bodies and series whose publications are cited by number.</summary>
    private static readonly FrozenSet<string> Publishers = new[]
    {
        "ISO", "IEC", "IEEE", "GB", "GB/T", "GBT", "EN", "DIN", "SAE", "GRI", "ESRS", "SASB", "IFRS", "IATF", "PAS", "ASTM", "ANSI", "NIST", "RFC",
        "OHSAS", "UN", "ECE", "UNECE", "JIS", "QC", "HJ", "SA", "AA", "BS", "IAS", "ITU", "VDA", "ISAE",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Publications = new[] { "UN", "ECE", "UNECE", "ESRS", "IFRS" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Chemistry: what is counted stands elsewhere.</summary>
    private static readonly FrozenSet<string> Substances = new[]
    {
        "CO2", "CO2E", "CO2EQ", "H2", "H2O", "N2O", "CH4", "SF6", "NF3", "O2", "O3", "N2", "SO2", "NO2", "NH3", "PM2", "PM10", "PM2.5",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds the standard whose publisher begins at <paramref name="start"/>; returns its end, or null where none begins there.</summary>
    public static int? TryAddStandard(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        var end = UpperCaseEnd(text, start);
        while (end > start && end + 1 < text.Length && text[end] == '/' && UpperCaseEnd(text, end + 1) > end + 1)
        {
            end = UpperCaseEnd(text, end + 1);
        }

        var publisher = text[start..UpperCaseEnd(text, start)];
        if (publisher.Length is < 2 or > 5 || !Publishers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(publisher) || (end < text.Length && char.IsAsciiLetterLower(text[end])))
        {
            return null;
        }

        var number = end;
        while (number < text.Length && (text[number] is ' ' or '\u00A0' or '\n' || (text[number] == '-' && number == end)))
        {
            number++;
        }

        var series = UpperCaseEnd(text, number);
        if (series - number > 2 || !Digits.IsDigitAt(text, series) || (series == number && Publications.GetAlternateLookup<ReadOnlySpan<char>>().Contains(publisher)))
        {
            return null;
        }

        var last = SkipDigits(text, series);
        while (last + 1 < text.Length && text[last] is '.' or '-' or '\u2011' && Digits.IsDigitAt(text, last + 1) && !IsEdition(text, last))
        {
            last = SkipDigits(text, last + 1);
        }

        // The United Nations' regulations are also cited by their commission.
        var body = publisher is "UNECE" or "ECE" ? "UN" : Compact(text[start..end]);
        var name = string.Concat(body, Compact(text[number..last]));
        quantities.Add(text, new Quantity(QuantityKind.Identifier, Digits.Read(text, series).Value, start, last - start) { Name = name });
        if (!IsEdition(text, last))
        {
            return last;
        }

        quantities.Add(text, new Quantity(QuantityKind.Year, Digits.Read(text, last + 1).Value, last + 1, 4));
        return last + 5;
    }

    /// <summary>Adds what letters and digits without a space between them name; returns its end.</summary>
    public static int AddMixed(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        var end = MixedEnd(text, start);
        var digits = start;
        while (!Digits.IsDigitAt(text, digits))
        {
            digits++;
        }

        var name = Compact(text[start..end]);
        if (!IsSubstance(name))
        {
            quantities.Add(text, new Quantity(QuantityKind.Identifier, Digits.Read(text, digits).Value, start, end - start) { Name = name, IsSoft = true });
        }

        return end;
    }

    /// <summary>Adds <c>#1</c>; returns its end, or null where no digit follows.</summary>
    public static int? TryAddHash(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        if (!Digits.IsDigitAt(text, start + 1))
        {
            return null;
        }

        var end = SkipDigits(text, start + 1);
        var value = Digits.Read(text, start + 1).Value;
        quantities.Add(text, new Quantity(QuantityKind.Identifier, value, start, end - start) { Name = "#" + Compact(text[(start + 1)..end]) });
        return end;
    }

    /// <summary>Adds a version such as 2.1.0; returns its end, or null where fewer than three parts stand.</summary>
    public static int? TryAddVersion(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        var parts = 1;
        var end = SkipDigits(text, start);
        while (end < text.Length && text[end] == '.' && Digits.IsDigitAt(text, end + 1))
        {
            end = SkipDigits(text, end + 1);
            parts++;
        }

        if (parts < 3)
        {
            return null;
        }

        quantities.Add(text, new Quantity(QuantityKind.Identifier, 0, start, end - start) { Name = Compact(text[start..end]) });
        return end;
    }

    /// <summary>Adds a telephone number (ITU-T E.123: + and at least eight digits); returns its end, or null.</summary>
    public static int? TryAddTelephone(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        const int least = 8;
        var digits = 0;
        var end = start;
        for (var at = start + 1; at < text.Length && (Digits.IsDigit(text[at]) || text[at] is ' ' or '-' or '(' or ')' or '\u00A0'); at++)
        {
            if (Digits.IsDigit(text[at]))
            {
                digits++;
                end = at + 1;
            }
        }

        if (digits < least)
        {
            return null;
        }

        quantities.Add(text, new Quantity(QuantityKind.Identifier, 0, start, end - start) { Name = Compact(text[start..end]) });
        return end;
    }

    /// <summary>Adds digits that are too many for a quantity.</summary>
    public static void AddDigits(ReadOnlySpan<char> text, int start, int end, QuantityList quantities) =>
        quantities.Add(text, new Quantity(QuantityKind.Identifier, 0, start, end - start) { Name = Compact(text[start..end]) });

    /// <summary>The end of an address or e-mail address that begins with the word from <paramref name="start"/> to <paramref name="end"/>, or null.</summary>
    public static int? AddressEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var at = end;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-'))
        {
            at++;
        }

        var isMail = at < text.Length && text[at] == '@';
        if (!isMail && !text[end..].StartsWith("://") && !(text[end..].StartsWith(".") && text[start..end] is "www"))
        {
            return null;
        }

        at = end;
        while (at < text.Length && text[at] is > ' ' and < '\u007F')
        {
            at++;
        }

        return at;
    }

    public static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (Digits.IsDigitAt(text, at))
        {
            at++;
        }

        return at;
    }

    private static int MixedEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var joins = text[at] is '.' or '-' && at > 0 && Digits.IsDigitAt(text, at + 1);
            if (!char.IsAsciiLetter(text[at]) && !Digits.IsDigit(text[at]) && !joins)
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>With the unit before it as well: tCO2e, kgCO2.</summary>
    private static bool IsSubstance(string name)
    {
        var at = name.IndexOf("CO2", StringComparison.Ordinal);
        return Substances.Contains(name) || at is >= 0 and <= 2;
    }

    /// <summary>A year behind a colon or dash: GB 18384-2020.</summary>
    private static bool IsEdition(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] is ':' or '-' or '–' or '—' or '：' or '\u2011'
        && SkipDigits(text, at + 1) - at == 5
        && Digits.ValueOf(text[at + 1]) is 1 or 2
        && Digits.Read(text, at + 1).Value is >= 1900 and < 2100;

    private static int UpperCaseEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetterUpper(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Letters in upper case, ASCII digits and what joins them.</summary>
    private static string Compact(ReadOnlySpan<char> text)
    {
        Span<char> compact = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (Digits.IsDigit(c))
            {
                compact[length++] = (char)('0' + Digits.ValueOf(c));
            }
            else if (char.IsAsciiLetter(c) || c is '.' or '/')
            {
                compact[length++] = char.ToUpperInvariant(c);
            }
        }

        return new string(compact[..length]);
    }
}
