using System.Collections.Frozen;
using static Generator.Checking.Numbers.Units.Scales;

namespace Generator.Checking.Numbers.Units;

/// <summary>The English words for units.</summary>
internal static class UnitWords
{
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

    /// <summary>The unit of a word in singular or plural, or null.</summary>
    public static Unit? Find(ReadOnlySpan<char> word)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        return words.TryGetValue(word, out var unit) || words.TryGetValue(Singular(word), out unit) ? unit : null;
    }

    public static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] is 's' or 'S' ? word[..^1] : word;
}
