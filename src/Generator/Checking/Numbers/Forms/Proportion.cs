namespace Generator.Checking.Numbers.Forms;

/// <summary>How a whole is parted: 60:40, 40/20/40, 6:4. What one language says in tens the other may say in hundredths.</summary>
internal static class Proportion
{
    private const int MostParts = 3;

    /// <summary>Adds the parts of the proportion at <paramref name="start"/>; returns its end, or null where there is none.</summary>
    public static int? TryAdd(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        Span<(int Start, int Length, int Value)> parts = stackalloc (int, int, int)[MostParts];
        var (count, at, sum) = (0, start, 0);
        var separator = '\0';
        while (count < MostParts && Digits.IsDigitAt(text, at) && Digits.Read(text, at) is { IsPlain: true, Count: <= 2 } digits)
        {
            parts[count++] = (at, digits.End - at, (int)digits.Value);
            sum += (int)digits.Value;
            at = digits.End;
            if (at >= text.Length || text[at] is not (':' or '：' or '/') || (separator != '\0' && text[at] != separator) || !Digits.IsDigitAt(text, at + 1))
            {
                break;
            }

            separator = text[at++];
        }

        if (count < 2 || !Digits.IsDigitAt(text, start) || Digits.IsDigitAt(text, at) || !IsWhole(parts[..count], sum, separator))
        {
            return null;
        }

        foreach (var (offset, length, value) in parts[..count])
        {
            quantities.Add(text, new Quantity(QuantityKind.Number, value, offset, length) { Alternative = sum == 10 ? value * 10 : value % 10 == 0 ? value / 10 : null });
        }

        return at;
    }

    /// <summary>3/7 is a fraction, and 4/6 in its lowest terms would be another: it parts the seats of a car. 8:02 is a time.</summary>
    private static bool IsWhole(ReadOnlySpan<(int Start, int Length, int Value)> parts, int sum, char separator)
    {
        if (sum != 10)
        {
            return sum == 100;
        }

        foreach (var part in parts)
        {
            if (part.Length > 1)
            {
                return false;
            }
        }

        return separator != '/' || parts.Length > 2 || parts[0].Value is 4 or 6;
    }
}
