using System.Collections.Frozen;

namespace Generator.Checking.Numbers.English;

internal enum EnglishWordKind
{
    None,

    /// <summary>zero to nineteen.</summary>
    Small,

    /// <summary>twenty to ninety.</summary>
    Tens,
    Hundred,

    /// <summary>thousand, million, billion, trillion; their short forms.</summary>
    Magnitude,
    Dozen,
    Ordinal,
    Half,
    Quarter,
    Month,

    /// <summary>the nineties.</summary>
    Decade,

    /// <summary>both, dual, (around the) clock: a number that another language may leave out.</summary>
    Count,

    /// <summary>pair, couple: no number of their own behind another.</summary>
    Pair,

    /// <summary>twice, doubled, threefold.</summary>
    Multiple,

    /// <summary>halved.</summary>
    Halved,

    /// <summary>a decade, a century, in years.</summary>
    Years,
    Article,
    Minus,

    /// <summary>noon, midnight.</summary>
    Time,
}

internal readonly record struct EnglishWord(EnglishWordKind Kind, decimal Value)
{
    /// <summary>What the word says by itself, from <paramref name="start"/> to <paramref name="end"/>; null where others belong to it.</summary>
    public Quantity? ToQuantity(int start, int end) => Kind switch
    {
        EnglishWordKind.Decade => EnglishCalendar.Decade(Value, start, end),
        EnglishWordKind.Count or EnglishWordKind.Pair or EnglishWordKind.Years => new Quantity(QuantityKind.Number, Value, start, end - start) { IsSoft = true },
        EnglishWordKind.Multiple => new Quantity(QuantityKind.Multiple, Value, start, end - start) { IsSoft = true },
        EnglishWordKind.Halved => new Quantity(QuantityKind.Fraction, Value, start, end - start) { IsSoft = true },
        EnglishWordKind.Time => new Quantity(QuantityKind.Time, Value, start, end - start) { IsSoft = true, Alternative = Value == 0 ? 24 * 60 : null },
        _ => null,
    };
}

/// <summary>The words of English that are numbers, or part of one.</summary>
internal static class EnglishWords
{
    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, EnglishWord> Words = Create();

    private static readonly FrozenDictionary<string, EnglishWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static EnglishWord Find(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestWord && Lookup.TryGetValue(word, out var found) ? found : default;

    /// <summary>The value of a Roman numeral that is no word: II, III, IV.</summary>
    public static decimal? FindRoman(ReadOnlySpan<char> word) => word switch
    {
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        "VI" => 6,
        "VII" => 7,
        "VIII" => 8,
        "IX" => 9,
        _ => null,
    };

    /// <summary>Whether a magnitude behind these words is a number of its own: accidents per million hours.</summary>
    public static bool CountsEach(ReadOnlySpan<char> before) => before.EndsWith("per ") || before.EndsWith("each ") || before.EndsWith("every ");

    private static FrozenDictionary<string, EnglishWord> Create()
    {
        var words = new Dictionary<string, EnglishWord>(StringComparer.OrdinalIgnoreCase);
        AddInOrder(EnglishWordKind.Small, 0, 1, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        AddInOrder(EnglishWordKind.Tens, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        AddInOrder(EnglishWordKind.Ordinal, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
        AddInOrder(EnglishWordKind.Ordinal, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        AddInOrder(EnglishWordKind.Decade, 20, 10, "twenties thirties forties fifties sixties seventies eighties nineties");
        AddInOrder(EnglishWordKind.Month, 1, 1, "January February March April May June July August September October November December");
        AddInOrder(EnglishWordKind.Month, 1, 1, "Jan Feb Mar Apr - Jun Jul Aug Sep Oct Nov Dec");
        Add(EnglishWordKind.Month, 9, "Sept");
        Add(EnglishWordKind.Hundred, 100, "hundred");
        AddInOrder(EnglishWordKind.Ordinal, 1, 1, "firstly secondly thirdly");
        Add(EnglishWordKind.Ordinal, 100, "hundredth");
        Add(EnglishWordKind.Ordinal, 1_000, "thousandth");
        Add(EnglishWordKind.Ordinal, 1_000_000, "millionth");
        Add(EnglishWordKind.Magnitude, 1_000, "thousand");
        Add(EnglishWordKind.Magnitude, 1_000_000, "million mn mln mio");
        Add(EnglishWordKind.Magnitude, 1_000_000_000, "billion bn mrd");
        Add(EnglishWordKind.Magnitude, 1_000_000_000_000, "trillion tn");
        Add(EnglishWordKind.Dozen, 12, "dozen");
        Add(EnglishWordKind.Half, 0.5m, "half");
        Add(EnglishWordKind.Quarter, 0.25m, "quarter quarters");
        Add(EnglishWordKind.Count, 2, "both dual twin twins duo either neither bilateral bi biennial biennially fortnight");
        Add(EnglishWordKind.Count, 3, "trio triad tripartite trilateral");
        Add(EnglishWordKind.Count, 4, "quartet");
        Add(EnglishWordKind.Count, 24, "clock");
        Add(EnglishWordKind.Pair, 2, "pair pairs couple couples");
        Add(EnglishWordKind.Halved, 0.5m, "halve halves halved halving");
        Add(EnglishWordKind.Count, 1, "once single sole");
        Add(EnglishWordKind.Multiple, 2, "twice double doubles doubled doubling twofold");
        Add(EnglishWordKind.Multiple, 3, "thrice triple triples tripled tripling treble trebled threefold");
        Add(EnglishWordKind.Multiple, 4, "quadruple quadrupled quadrupling fourfold");
        Add(EnglishWordKind.Multiple, 5, "quintuple quintupled fivefold");
        Add(EnglishWordKind.Multiple, 6, "sixfold");
        Add(EnglishWordKind.Multiple, 7, "sevenfold");
        Add(EnglishWordKind.Multiple, 8, "eightfold");
        Add(EnglishWordKind.Multiple, 9, "ninefold");
        Add(EnglishWordKind.Multiple, 10, "tenfold");
        Add(EnglishWordKind.Years, 10, "decade decades");
        Add(EnglishWordKind.Years, 100, "century centuries centenary");
        Add(EnglishWordKind.Article, 1, "a an");
        Add(EnglishWordKind.Minus, -1, "minus negative");
        Add(EnglishWordKind.Time, 12 * 60, "noon midday");
        Add(EnglishWordKind.Time, 0, "midnight");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void AddInOrder(EnglishWordKind kind, int first, int step, string inOrder)
        {
            var value = first;
            foreach (var word in inOrder.Split(' '))
            {
                words.TryAdd(word, new EnglishWord(kind, value));
                value += step;
            }
        }

        void Add(EnglishWordKind kind, decimal value, string same)
        {
            foreach (var word in same.Split(' '))
            {
                words.Add(word, new EnglishWord(kind, value));
            }
        }
    }
}
