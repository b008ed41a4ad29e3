namespace Generator.Checking.Numbers;

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
        Match(first, second, isAnswered, isUsed, isExact: true);
        Match(first, second, isAnswered, isUsed, isExact: false);
        MatchExchanges(first, second, isAnswered, isUsed);
        var missing = Remaining(first, isAnswered, second);
        var surplus = Remaining(second, isUsed, first);
        return missing.Count + surplus.Count == 0 ? null : new UnmatchedQuantities(missing, surplus);
    }

    /// <summary>Exact: of the same kind, and none soft. A quantity that asks for an answer takes it before one that need not.</summary>
    private static void Match(IReadOnlyList<Quantity> first, IReadOnlyList<Quantity> second, bool[] isAnswered, bool[] isUsed, bool isExact)
    {
        for (var i = 0; i < first.Count; i++)
        {
            for (var j = 0; j < second.Count && !isAnswered[i]; j++)
            {
                var mayMatch = !isUsed[j] && (!isExact || (first[i].Kind == second[j].Kind && !first[i].IsSoft && !second[j].IsSoft));
                if (mayMatch && QuantityComparison.SaysTheSame(first[i], second[j]))
                {
                    (isAnswered[i], isUsed[j]) = (true, true);
                }
            }
        }
    }

    /// <summary>Two soft quantities of a kind that are left differ: "doubled" is not 增长三倍. The others are answered by nothing, and need not be.</summary>
    private static void MatchExchanges(IReadOnlyList<Quantity> first, IReadOnlyList<Quantity> second, bool[] isAnswered, bool[] isUsed)
    {
        var exchanged = new bool[second.Count];
        for (var i = 0; i < first.Count; i++)
        {
            if (isAnswered[i] || !first[i].IsSoft)
            {
                continue;
            }

            var counterpart = -1;
            for (var j = 0; j < second.Count && counterpart < 0; j++)
            {
                counterpart = !isUsed[j] && !exchanged[j] && second[j].IsSoft && MayReplace(first[i], second[j]) ? j : -1;
            }

            isAnswered[i] = counterpart < 0;
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

    private static bool MayReplace(in Quantity a, in Quantity b) => a.Kind == b.Kind && a.Kind switch
    {
        QuantityKind.Ordinal or QuantityKind.Multiple => true,
        QuantityKind.Identifier => Letters(a.Name).SequenceEqual(Letters(b.Name)),
        _ => false,
    };

    private static ReadOnlySpan<char> Letters(string? name) => name.AsSpan().TrimEnd("0123456789.");

    /// <summary>A date or name that was answered once may be said again.</summary>
    private static List<Quantity> Remaining(IReadOnlyList<Quantity> quantities, bool[] isMatched, IReadOnlyList<Quantity> others)
    {
        var remaining = new List<Quantity>();
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            if (!isMatched[i] && !((quantity.IsCalendar || quantity.Kind == QuantityKind.Identifier) && others.Any(other => QuantityComparison.SaysTheSame(quantity, other))))
            {
                remaining.Add(quantity);
            }
        }

        return remaining;
    }
}

/// <summary>What only the first text says, and what only the second.</summary>
public sealed record UnmatchedQuantities(List<Quantity> First, List<Quantity> Second);
