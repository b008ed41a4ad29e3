using System.Collections.Frozen;

namespace Generator.Checking.Numbers.Units;

/// <summary>Currencies by code (ISO 4217), English word and sign.</summary>
internal static class Currencies
{
    /// <summary>Of any currency.</summary>
    public static readonly Unit Cent = new("cent", 0.01m);

    private static readonly Unit Euro = new("EUR");
    private static readonly Unit Dollar = new("USD");
    private static readonly Unit Pound = new("GBP");
    private static readonly Unit YuanOrYen = new("¥");

    private static readonly FrozenDictionary<string, Unit> Names = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase)
    {
        ["euro"] = new("EUR"),
        ["EUR"] = new("EUR"),
        ["dollar"] = new("USD"),
        ["USD"] = new("USD"),
        ["pound"] = new("GBP"),
        ["GBP"] = new("GBP"),
        ["yuan"] = new("CNY"),
        ["renminbi"] = new("CNY"),
        ["RMB"] = new("CNY"),
        ["CNY"] = new("CNY"),
        ["yen"] = new("JPY"),
        ["JPY"] = new("JPY"),
        ["cent"] = Cent,
        ["franc"] = new("CHF"),
        ["CHF"] = new("CHF"),
        ["HKD"] = new("HKD"),
        ["SGD"] = new("SGD"),
        ["KRW"] = new("KRW"),
        ["SEK"] = new("SEK"),
        ["NOK"] = new("NOK"),
        ["AUD"] = new("AUD"),
        ["CAD"] = new("CAD"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The currency of a code or word, in singular or plural, or null.</summary>
    public static Unit? Find(ReadOnlySpan<char> word)
    {
        var names = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        return names.TryGetValue(word, out var currency) || names.TryGetValue(UnitWords.Singular(word), out currency) ? currency : null;
    }

    /// <summary>The currency of a sign; ¥ is the yuan's and the yen's.</summary>
    public static Unit? OfSign(char sign) => sign switch
    {
        '€' => Euro,
        '$' or '＄' => Dollar,
        '£' or '￡' => Pound,
        '¥' or '￥' => YuanOrYen,
        _ => null,
    };
}
