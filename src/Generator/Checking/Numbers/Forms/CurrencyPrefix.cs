using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.Forms;

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
        var end = LatinText.WordEnd(text, start);
        var hasSign = end < text.Length && Currencies.OfSign(text[end]) is not null;
        if ((hasSign ? OfSign(text[start..end], text[end]) : OfCode(text[start..end])) is not { } currency)
        {
            return null;
        }

        var amount = LatinText.SkipSpaces(text, hasSign ? end + 1 : end);
        var isNegative = amount < text.Length && text[amount] is '-' or '−' or '–' or '(';
        amount = isNegative ? amount + 1 : amount;
        return Digits.IsDigitAt(text, amount) ? new CurrencyPrefix(currency, amount) { IsNegative = isNegative } : null;
    }

    /// <summary>Where the amount ends whose digits end at <paramref name="end"/>: behind the bracket of a loss.</summary>
    public int End(ReadOnlySpan<char> text, int end) => IsNegative && text[Amount - 1] == '(' && end < text.Length && text[end] == ')' ? end + 1 : end;

    private static Unit? OfSign(ReadOnlySpan<char> country, char sign) => country switch
    {
        "" or "US" or "CN" or "RMB" => Currencies.OfSign(sign),
        "HK" => Currencies.Find("HKD"),
        "A" => Currencies.Find("AUD"),
        "C" => Currencies.Find("CAD"),
        "S" => Currencies.Find("SGD"),
        _ => null,
    };

    private static Unit? OfCode(ReadOnlySpan<char> word) =>
        word.Length == 3 && char.IsAsciiLetterUpper(word[0]) ? Currencies.Find(word) : null;
}
