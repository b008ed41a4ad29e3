using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.English;

/// <summary>Fractions in English words: two thirds, three-quarters, one in five, nine out of ten, twelve parts per million.</summary>
internal static class EnglishFraction
{
    private const decimal Million = 1_000_000;

    /// <summary>The fraction whose numerator, at <paramref name="start"/>, is <paramref name="number"/>; or null.</summary>
    public static Quantity? TryRead(ReadOnlySpan<char> text, int start, EnglishNumerals number)
    {
        var (value, end) = number;
        if (value is < 1 or > 99 || value != decimal.Truncate(value))
        {
            return null;
        }

        if (LatinText.TryTakeWords(text, end, "parts per million") is { } million)
        {
            return new Quantity(QuantityKind.Fraction, value / Million, start, million - start) { Whole = Million };
        }

        var next = LatinText.SkipJoin(text, end);
        var wordEnd = LatinText.WordEnd(text, next);
        var word = text[next..wordEnd];
        if (wordEnd > next && Denominator(word, value) is { } denominator)
        {
            // "three quarters" are nine months as well.
            decimal? alternative = word.StartsWith("quarter", StringComparison.OrdinalIgnoreCase) ? value : null;
            return EnglishParts.TryReadWhole(text, start, value / denominator, wordEnd)
                ?? new Quantity(QuantityKind.Fraction, value / denominator, start, wordEnd - start) { Alternative = alternative, Whole = denominator };
        }

        var outOf = LatinText.TryTakeWords(text, end, "out of every") ?? LatinText.TryTakeWords(text, end, "out of");
        if ((outOf ?? LatinText.TryTakeWords(text, end, "in every") ?? LatinText.TryTakeWords(text, end, "in") ?? LatinText.TryTakeWords(text, end, "of every") ?? LatinText.TryTakeWords(text, end, "of")) is not { } of)
        {
            return null;
        }

        var whole = LatinText.SkipSpaces(text, of);
        var (count, wholeEnd) = Digits.IsDigitAt(text, whole) && Digits.Read(text, whole) is { IsPlain: true } digits ? (digits.Value, digits.End)
            : EnglishNumerals.TryRead(text, whole) is { IsOrdinal: false } numerals ? (numerals.Value, numerals.End)
            : (0, whole);

        // "five in twelve markets" is no share, and "four of twelve" says two numbers.
        var isShare = count > value && count <= 1_000 && (outOf is not null || value == 1 || count is 10 or 100 or 1_000);
        return isShare
            ? new Quantity(QuantityKind.Fraction, value / count, start, wholeEnd - start) { Whole = count }
            : null;
    }

    /// <summary>3 of "thirds" and of "third" behind a one.</summary>
    private static decimal? Denominator(ReadOnlySpan<char> word, decimal numerator)
    {
        if (word.Equals("half", StringComparison.OrdinalIgnoreCase) || word.Equals("halves", StringComparison.OrdinalIgnoreCase))
        {
            return 2;
        }

        if (EnglishWords.Find(word).Kind == EnglishWordKind.Quarter)
        {
            return numerator == 1 || word[^1] == 's' ? (numerator < 4 ? 4 : null) : null;
        }

        var isPlural = word[^1] is 's';
        return isPlural == (numerator > 1) && EnglishWords.Find(isPlural ? word[..^1] : word) is { Kind: EnglishWordKind.Ordinal, Value: > 2 } ordinal ? ordinal.Value : null;
    }
}
