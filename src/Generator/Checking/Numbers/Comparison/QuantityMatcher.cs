namespace Generator.Checking.Numbers.Comparison;

/// <summary>Compares the quantities of two texts as multisets.</summary>
public static class QuantityMatcher
{
    /// <summary>
    /// The quantities of each text that the other does not answer, in order; null where both say the same. What is soft
    /// is missed only where the other text has another quantity of that kind in its place.
    /// </summary>
    public static UnmatchedQuantities? Compare(IReadOnlyList<Quantity> first, IReadOnlyList<Quantity> second)
    {
        if (first.Count == 0 && second.Count == 0)
        {
            return null;
        }

        var isAnswered = new bool[first.Count];
        var isUsed = new bool[second.Count];
        MatchInOrder(first, second, isAnswered, isUsed);
        Match(first, second, (isAnswered, isUsed), static (a, b) => a.Kind == b.Kind && !a.IsSoft && !b.IsSoft);
        MatchRatios(first, second, isAnswered, isUsed);
        MatchRatios(second, first, isUsed, isAnswered);
        Match(first, second, (isAnswered, isUsed), static (a, b) => !a.IsSoft && !b.IsSoft);
        Match(first, second, (isAnswered, isUsed), static (a, b) => a.Kind == b.Kind);
        Match(first, second, (isAnswered, isUsed), static (_, _) => true);
        AbsorbWholes(first, second, isAnswered, isUsed);
        AbsorbWholes(second, first, isUsed, isAnswered);
        MatchExchanges(first, second, isAnswered, isUsed);
        var (missing, surplus) = (Left(first, isAnswered), Left(second, isUsed));
        ForgiveRepetitions(missing, surplus, second);
        ForgiveRepetitions(surplus, missing, first);
        return missing.Count + surplus.Count == 0 ? null : new UnmatchedQuantities(missing, surplus);
    }

    /// <summary>What stands at the same place in both texts goes together before anything that says the same elsewhere.</summary>
    private static void MatchInOrder(IReadOnlyList<Quantity> first, IReadOnlyList<Quantity> second, bool[] isAnswered, bool[] isUsed)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            i = SkipSoft(first, i);
            j = SkipSoft(second, j);
            if (i == first.Count || j == second.Count)
            {
                return;
            }

            isAnswered[i] = isUsed[j] = first[i].Kind == second[j].Kind && QuantityComparison.SaysTheSame(first[i], second[j]);
            i++;
            j++;
        }
    }

    private static int SkipSoft(IReadOnlyList<Quantity> quantities, int at)
    {
        while (at < quantities.Count && quantities[at].IsSoft)
        {
            at++;
        }

        return at;
    }

    /// <summary>Matches what is left of both and may be matched: first what asks for an answer, then what need not have one, and of each first what is of one kind.</summary>
    private static void Match(IReadOnlyList<Quantity> first, IReadOnlyList<Quantity> second, (bool[] First, bool[] Second) isMatched, Func<Quantity, Quantity, bool> mayMatch)
    {
        for (var i = 0; i < first.Count; i++)
        {
            for (var j = 0; j < second.Count && !isMatched.First[i]; j++)
            {
                if (!isMatched.Second[j] && mayMatch(first[i], second[j]) && QuantityComparison.SaysTheSame(first[i], second[j]))
                {
                    isMatched.First[i] = isMatched.Second[j] = true;
                }
            }
        }
    }

    /// <summary>74 out of 100 is answered by two numbers: 74分（满分100分）.</summary>
    private static void MatchRatios(IReadOnlyList<Quantity> ratios, IReadOnlyList<Quantity> numbers, bool[] isAnswered, bool[] isUsed)
    {
        for (var i = 0; i < ratios.Count; i++)
        {
            if (isAnswered[i] || ratios[i].Whole is not { } whole)
            {
                continue;
            }

            var numerator = Find(numbers, isUsed, decimal.Round(ratios[i].Value * whole, 6), except: -1);
            var denominator = Find(numbers, isUsed, whole, except: numerator);
            if (denominator >= 0 && (numerator >= 0 || ratios[i].Value * whole == 1))
            {
                isAnswered[i] = isUsed[denominator] = true;
                isUsed[Math.Max(numerator, 0)] |= numerator >= 0;
            }
        }
    }

    /// <summary>Where a ratio has no answer, the number of its whole in the other text is no difference of its own.</summary>
    private static void AbsorbWholes(IReadOnlyList<Quantity> ratios, IReadOnlyList<Quantity> numbers, bool[] isAnswered, bool[] isUsed)
    {
        for (var i = 0; i < ratios.Count; i++)
        {
            if (!isAnswered[i] && ratios[i].Whole is { } whole && Find(numbers, isUsed, whole, except: -1) is >= 0 and var found)
            {
                isUsed[found] = true;
            }
        }
    }

    private static int Find(IReadOnlyList<Quantity> quantities, bool[] isUsed, decimal value, int except)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            if (!isUsed[i] && i != except && quantities[i].Value == value && quantities[i].Kind is QuantityKind.Number or QuantityKind.Measure or QuantityKind.Ordinal)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// A soft quantity that is left stands in the place of another of its kind: "doubled" is not 增长三倍. The others are answered by
    /// nothing, and need not be.
    /// </summary>
    private static void MatchExchanges(IReadOnlyList<Quantity> first, IReadOnlyList<Quantity> second, bool[] isAnswered, bool[] isUsed)
    {
        var exchanged = new bool[second.Count];
        for (var i = 0; i < first.Count; i++)
        {
            if (isAnswered[i])
            {
                continue;
            }

            var counterpart = -1;
            for (var j = 0; j < second.Count && counterpart < 0; j++)
            {
                counterpart = !isUsed[j] && !exchanged[j] && MayReplace(first[i], second[j]) ? j : -1;
            }

            isAnswered[i] = first[i].IsSoft && counterpart < 0;
            if (counterpart >= 0)
            {
                exchanged[counterpart] = true;
            }
        }

        for (var j = 0; j < second.Count; j++)
        {
            isUsed[j] |= second[j].IsSoft && !exchanged[j];
        }
    }

    /// <summary>Two that ask for an answer differ by themselves.</summary>
    private static bool MayReplace(in Quantity a, in Quantity b) => a.Kind == b.Kind && (a.IsSoft || b.IsSoft) && a.Kind switch
    {
        QuantityKind.Multiple => true,
        QuantityKind.Ordinal or QuantityKind.Time or QuantityKind.Measure => a.IsSoft == b.IsSoft,
        QuantityKind.Identifier => a.IsSoft == b.IsSoft && Letters(a.Name).SequenceEqual(Letters(b.Name)),
        _ => false,
    };

    private static ReadOnlySpan<char> Letters(string? name) => name.AsSpan().TrimEnd("0123456789.");

    private static List<Quantity> Left(IReadOnlyList<Quantity> quantities, bool[] isMatched)
    {
        var left = new List<Quantity>();
        for (var i = 0; i < quantities.Count; i++)
        {
            if (!isMatched[i])
            {
                left.Add(quantities[i]);
            }
        }

        return left;
    }

    /// <summary>A date or name that was answered once may be said again, unless it stands where the other text has another.</summary>
    private static void ForgiveRepetitions(List<Quantity> left, List<Quantity> otherLeft, IReadOnlyList<Quantity> others) =>
        left.RemoveAll(quantity => (quantity.IsCalendar || quantity.Kind == QuantityKind.Identifier)
            && others.Any(other => MayRepeat(quantity, other) && QuantityComparison.SaysTheSame(quantity, other))
            && !otherLeft.Exists(other => other.Kind == quantity.Kind));

    /// <summary>Two shifts do not say the second quarter again.</summary>
    private static bool MayRepeat(in Quantity quantity, in Quantity other) =>
        quantity.Kind == other.Kind || quantity.Kind is QuantityKind.Year or QuantityKind.Identifier;
}

/// <summary>What only the first text says, and what only the second.</summary>
public sealed record UnmatchedQuantities(List<Quantity> First, List<Quantity> Second);
