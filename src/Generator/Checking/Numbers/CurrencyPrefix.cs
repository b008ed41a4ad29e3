namespace Generator.Checking.Numbers;

/// <summary>
/// A currency that stands before its <paramref name="Amount"/>, in either language: €5, US$5, EUR −5; accounts write €(5)
/// for a loss.
/// </summary>
internal readonly record struct CurrencyPrefix(Unit Currency, int Amount)
{
    public bool IsNegative { get; init; }

    /// <summary>Reads the sign or code (ISO 4217) at <paramref name="start"/>; null where no amount follows.</summary>
    public static CurrencyPrefix? TryRead(ReadOnlySpan<char> text, int start)
    {
        var end = EnglishText.WordEnd(text, start);
        var hasSign = end < text.Length && EnglishUnits.CurrencyOf(text[end]) is not null;
        if ((hasSign ? OfSign(text[start..end], text[end]) : OfCode(text[start..end])) is not { } currency)
        {
            return null;
        }

        var amount = EnglishText.SkipSpaces(text, hasSign ? end + 1 : end);
        var isNegative = amount < text.Length && text[amount] is '-' or '−' or '–' or '(';
        amount = isNegative ? amount + 1 : amount;
        return Digits.IsDigitAt(text, amount) ? new CurrencyPrefix(currency, amount) { IsNegative = isNegative } : null;
    }

    /// <summary>Where the amount ends whose digits end at <paramref name="end"/>: behind the bracket of a loss.</summary>
    public int End(ReadOnlySpan<char> text, int end) => IsNegative && text[Amount - 1] == '(' && end < text.Length && text[end] == ')' ? end + 1 : end;

    private static Unit? OfSign(ReadOnlySpan<char> country, char sign) => country switch
    {
        "" or "US" or "CN" or "RMB" => EnglishUnits.CurrencyOf(sign),
        "HK" => EnglishUnits.FindCurrency("HKD"),
        "A" => EnglishUnits.FindCurrency("AUD"),
        "C" => EnglishUnits.FindCurrency("CAD"),
        "S" => EnglishUnits.FindCurrency("SGD"),
        _ => null,
    };

    private static Unit? OfCode(ReadOnlySpan<char> word) =>
        word.Length == 3 && char.IsAsciiLetterUpper(word[0]) ? EnglishUnits.FindCurrency(word) : null;
}
