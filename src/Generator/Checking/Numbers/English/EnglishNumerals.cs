using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.English;

/// <summary>A number in English words: <c>two hundred and fifty-three</c>, <c>two and a half</c>, <c>twenty-first</c>.</summary>
internal readonly record struct EnglishNumerals(decimal Value, int End)
{
    public bool IsOrdinal { get; init; }

    /// <summary>Digits that may be a year: 2023.</summary>
    public bool IsYear { get; init; }

    /// <summary>The greatest word of magnitude in it.</summary>
    public decimal Magnitude { get; init; } = 1;

    /// <summary>Reads the number whose first word is at <paramref name="start"/>, or null.</summary>
    public static EnglishNumerals? TryRead(ReadOnlySpan<char> text, int start)
    {
        var (total, group, magnitude) = (0m, 0m, 1m);
        var (end, smallest) = (-1, 1000m);
        var at = start;
        while (LatinText.WordEnd(text, at) is var wordEnd && wordEnd > at)
        {
            var word = EnglishWords.Find(text[at..wordEnd]);
            switch (word.Kind)
            {
                case EnglishWordKind.Small when smallest >= 100 || (smallest >= 20 && word.Value is >= 1 and <= 9):
                    group += word.Value;
                    smallest = 1;
                    break;
                case EnglishWordKind.Tens when smallest >= 100:
                    group += word.Value;
                    smallest = 20;
                    break;
                case EnglishWordKind.Ordinal when end >= 0 && (smallest >= 100 || (smallest >= 20 && word.Value <= 9)):
                    return new EnglishNumerals(total + group + word.Value, wordEnd) { IsOrdinal = true };
                case EnglishWordKind.Ordinal when group > 0 && word.Value >= 100 && !EnglishParts.EndsPhrase(text, wordEnd):
                    return new EnglishNumerals(total + (group * word.Value), wordEnd) { IsOrdinal = true };
                case EnglishWordKind.Hundred when group is > 0 and < 100:
                    group *= 100;
                    smallest = 100;
                    break;
                case EnglishWordKind.Magnitude when group > 0 && word.Value >= 1_000 && wordEnd - at > 2:
                    total += group * word.Value;
                    magnitude = Math.Max(magnitude, word.Value);
                    group = 0;
                    smallest = 1000;
                    break;
                case EnglishWordKind.Dozen when group > 0 && total == 0:
                    return new EnglishNumerals(group * word.Value, wordEnd);
                default:
                    return Complete(text);
            }

            end = wordEnd;
            at = NextWord(text, end, smallest >= 100);
        }

        return Complete(text);

        EnglishNumerals? Complete(ReadOnlySpan<char> text)
        {
            if (end < 0)
            {
                return null;
            }

            var value = total + group;
            return TryReadPoint(text, end, value) ?? TryReadHalf(text, end, value) ?? new EnglishNumerals(value, end) { Magnitude = magnitude };
        }
    }

    /// <summary>The next word of the number: behind a space or hyphen, and behind "and" where a hundred or more stands before.</summary>
    private static int NextWord(ReadOnlySpan<char> text, int end, bool mayHaveAnd)
    {
        var next = LatinText.SkipJoin(text, end);
        var wordEnd = LatinText.WordEnd(text, next);
        if (!mayHaveAnd || !text[next..wordEnd].Equals("and", StringComparison.OrdinalIgnoreCase))
        {
            return next;
        }

        var behind = LatinText.SkipSpaces(text, wordEnd);
        var word = EnglishWords.Find(text[behind..LatinText.WordEnd(text, behind)]);
        return word.Kind is EnglishWordKind.Small or EnglishWordKind.Tens or EnglishWordKind.Ordinal ? behind : next;
    }

    /// <summary>two point five.</summary>
    private static EnglishNumerals? TryReadPoint(ReadOnlySpan<char> text, int end, decimal value)
    {
        var point = LatinText.SkipSpaces(text, end);
        var at = LatinText.WordEnd(text, point);
        if (!text[point..at].Equals("point", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        EnglishNumerals? result = null;
        for (var scale = 0.1m; scale > 0.000001m; scale /= 10)
        {
            var word = LatinText.SkipSpaces(text, at);
            at = LatinText.WordEnd(text, word);
            if (EnglishWords.Find(text[word..at]) is not { Kind: EnglishWordKind.Small, Value: < 10 } digit)
            {
                break;
            }

            value += digit.Value * scale;
            result = new EnglishNumerals(value, at);
        }

        return result;
    }

    /// <summary>two and a half.</summary>
    private static EnglishNumerals? TryReadHalf(ReadOnlySpan<char> text, int end, decimal value) =>
        LatinText.TryTakeWords(text, end, "and a half") is { } halfEnd ? new EnglishNumerals(value + 0.5m, halfEnd) : null;
}
