using System.Collections.Frozen;

namespace Generator.Checking.Numbers;

/// <summary>Units and currencies as English writes them; symbols (ISO 80000) are those of Chinese texts too.</summary>
internal static class EnglishUnits
{
    private const decimal Thousand = 1_000;
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;
    private const decimal Trillion = 1_000_000_000_000;
    private const decimal Minute = 60;
    private const decimal Hour = 3_600;
    private const decimal Day = 86_400;

    /// <summary>A percentage point, and its hundredth.</summary>
    public static readonly Unit Point = new("pp");

    public static readonly Unit BasisPoint = new("pp", 0.01m);

    /// <summary>Of any currency.</summary>
    public static readonly Unit Cent = new("cent", 0.01m);

    private static readonly FrozenDictionary<string, Unit> Symbols = new Dictionary<string, Unit>(StringComparer.Ordinal)
    {
        ["mg"] = new("g", 0.001m),
        ["g"] = new("g"),
        ["kg"] = new("g", Thousand),
        ["t"] = new("g", Million),
        ["kt"] = new("g", Billion),
        ["Mt"] = new("g", Trillion),
        ["nm"] = new("m", 0.000000001m),
        ["µm"] = new("m", 0.000001m),
        ["μm"] = new("m", 0.000001m),
        ["mm"] = new("m", 0.001m),
        ["cm"] = new("m", 0.01m),
        ["m"] = new("m"),
        ["km"] = new("m", Thousand),
        ["mm²"] = new("m2", 0.000001m),
        ["cm²"] = new("m2", 0.0001m),
        ["m²"] = new("m2"),
        ["m2"] = new("m2"),
        ["sqm"] = new("m2"),
        ["ha"] = new("m2", 10_000),
        ["km²"] = new("m2", Million),
        ["km2"] = new("m2", Million),
        ["m³"] = new("L", Thousand),
        ["m3"] = new("L", Thousand),
        ["cm³"] = new("L", 0.001m),
        ["L"] = new("L"),
        ["l"] = new("L"),
        ["ml"] = new("L", 0.001m),
        ["mL"] = new("L", 0.001m),
        ["Wh"] = new("Wh"),
        ["kWh"] = new("Wh", Thousand),
        ["MWh"] = new("Wh", Million),
        ["GWh"] = new("Wh", Billion),
        ["TWh"] = new("Wh", Trillion),
        ["W"] = new("W"),
        ["kW"] = new("W", Thousand),
        ["MW"] = new("W", Million),
        ["GW"] = new("W", Billion),
        ["TW"] = new("W", Trillion),
        ["kWp"] = new("W", Thousand),
        ["MWp"] = new("W", Million),
        ["GWp"] = new("W", Billion),
        ["J"] = new("J"),
        ["kJ"] = new("J", Thousand),
        ["MJ"] = new("J", Million),
        ["GJ"] = new("J", Billion),
        ["TJ"] = new("J", Trillion),
        ["V"] = new("V"),
        ["kV"] = new("V", Thousand),
        ["A"] = new("A"),
        ["Ah"] = new("Ah"),
        ["mAh"] = new("Ah", 0.001m),
        ["N"] = new("N"),
        ["kN"] = new("N", Thousand),
        ["Nm"] = new("Nm"),
        ["N·m"] = new("Nm"),
        ["Hz"] = new("Hz"),
        ["kHz"] = new("Hz", Thousand),
        ["MHz"] = new("Hz", Million),
        ["GHz"] = new("Hz", Billion),
        ["Pa"] = new("Pa"),
        ["kPa"] = new("Pa", Thousand),
        ["MPa"] = new("Pa", Million),
        ["bar"] = new("Pa", 100_000),
        ["dB"] = new("dB"),
        ["hp"] = new("hp"),
        ["PS"] = new("hp"),
        ["KB"] = new("B", Thousand),
        ["MB"] = new("B", Million),
        ["GB"] = new("B", Billion),
        ["TB"] = new("B", Trillion),
        ["TOPS"] = new("TOPS"),
        ["Mbps"] = new("bps", Million),
        ["Gbps"] = new("bps", Billion),
        ["ppm"] = new("ppm"),
        ["mph"] = new("mi"),
        ["kph"] = new("m", Thousand),
        ["ms"] = new("s", 0.001m),
        ["s"] = new("s"),
        ["sec"] = new("s"),
        ["min"] = new("s", Minute),
        ["h"] = new("s", Hour),
        ["hr"] = new("s", Hour),
        ["hrs"] = new("s", Hour),
        ["ft"] = new("ft"),
        ["lb"] = new("lb"),
        ["lbs"] = new("lb"),
        ["oz"] = new("oz"),
        ["°C"] = new("°C"),
        ["℃"] = new("°C"),
        ["°F"] = new("°F"),
        ["℉"] = new("°F"),
        ["yr"] = new("month", 12),
        ["yrs"] = new("month", 12),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Singular, in lower case; an s at the end is taken off before a word is looked up.</summary>
    private static readonly FrozenDictionary<string, Unit> Words = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase)
    {
        ["milligram"] = new("g", 0.001m),
        ["gram"] = new("g"),
        ["gramme"] = new("g"),
        ["kilogram"] = new("g", Thousand),
        ["kilogramme"] = new("g", Thousand),
        ["kilo"] = new("g", Thousand),
        ["tonne"] = new("g", Million),
        ["ton"] = new("g", Million),
        ["kilotonne"] = new("g", Billion),
        ["kiloton"] = new("g", Billion),
        ["megatonne"] = new("g", Trillion),
        ["megaton"] = new("g", Trillion),
        ["nanometre"] = new("m", 0.000000001m),
        ["nanometer"] = new("m", 0.000000001m),
        ["micrometre"] = new("m", 0.000001m),
        ["micrometer"] = new("m", 0.000001m),
        ["millimetre"] = new("m", 0.001m),
        ["millimeter"] = new("m", 0.001m),
        ["centimetre"] = new("m", 0.01m),
        ["centimeter"] = new("m", 0.01m),
        ["metre"] = new("m"),
        ["meter"] = new("m"),
        ["kilometre"] = new("m", Thousand),
        ["kilometer"] = new("m", Thousand),
        ["mile"] = new("mi"),
        ["inch"] = new("in"),
        ["inches"] = new("in"),
        ["foot"] = new("ft"),
        ["feet"] = new("ft"),
        ["hectare"] = new("m2", 10_000),
        ["acre"] = new("acre"),
        ["litre"] = new("L"),
        ["liter"] = new("L"),
        ["millilitre"] = new("L", 0.001m),
        ["milliliter"] = new("L", 0.001m),
        ["barrel"] = new("barrel"),
        ["watt"] = new("W"),
        ["kilowatt"] = new("W", Thousand),
        ["megawatt"] = new("W", Million),
        ["gigawatt"] = new("W", Billion),
        ["terawatt"] = new("W", Trillion),
        ["joule"] = new("J"),
        ["megajoule"] = new("J", Million),
        ["gigajoule"] = new("J", Billion),
        ["terajoule"] = new("J", Trillion),
        ["volt"] = new("V"),
        ["ampere"] = new("A"),
        ["horsepower"] = new("hp"),
        ["decibel"] = new("dB"),
        ["second"] = new("s"),
        ["millisecond"] = new("s", 0.001m),
        ["minute"] = new("s", Minute),
        ["hour"] = new("s", Hour),
        ["day"] = new("s", Day),
        ["week"] = new("s", 7 * Day),
        ["month"] = new("month"),
        ["year"] = new("month", 12),
        ["gigabyte"] = new("B", Billion),
        ["terabyte"] = new("B", Trillion),
        ["megabyte"] = new("B", Million),
        ["knot"] = new("kn"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Unit> Currencies = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase)
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

    /// <summary>The unit of a symbol or word, in singular or plural, or null.</summary>
    public static Unit? Find(ReadOnlySpan<char> word)
    {
        if (Symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var unit))
        {
            return unit;
        }

        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        return words.TryGetValue(word, out unit) || words.TryGetValue(Singular(word), out unit) ? unit : null;
    }

    /// <summary>The unit of a code (ISO 4217) or word, or null.</summary>
    public static Unit? FindCurrency(ReadOnlySpan<char> word)
    {
        var currencies = Currencies.GetAlternateLookup<ReadOnlySpan<char>>();
        return currencies.TryGetValue(word, out var currency) || currencies.TryGetValue(Singular(word), out currency) ? currency : null;
    }

    /// <summary>The currency of a sign; ¥ is the yuan's and the yen's.</summary>
    public static Unit? CurrencyOf(char sign) => sign switch
    {
        '€' => Euro,
        '$' or '＄' => Dollar,
        '£' or '￡' => Pound,
        '¥' or '￥' => YuanOrYen,
        _ => null,
    };

    public static Unit Square(Unit length) => new("m2", length.Scale * length.Scale);

    public static Unit Cubic(Unit length) => new("L", length.Scale * length.Scale * length.Scale * Thousand);

    public static Unit Hours(Unit power) => power with { Symbol = "Wh" };

    private static readonly Unit Euro = new("EUR");
    private static readonly Unit Dollar = new("USD");
    private static readonly Unit Pound = new("GBP");
    private static readonly Unit YuanOrYen = new("¥");

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] is 's' or 'S' ? word[..^1] : word;
}
