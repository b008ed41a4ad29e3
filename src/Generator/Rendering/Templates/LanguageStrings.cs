using System.Collections.Frozen;
using Generator.Content;
using NodaTime;

namespace Generator.Rendering.Templates;

/// <summary>The words of the site itself in one language, by dotted key, and how that language writes dates.</summary>
public sealed class LanguageStrings
{
    private const string MonthsKey = "date.months";

    private readonly FrozenDictionary<string, string> strings;
    private readonly CultureInfo culture;

    public LanguageStrings(Language language, FrozenDictionary<string, string> strings)
    {
        Language = language;
        this.strings = strings;
        culture = CreateCulture(strings);
    }

    public Language Language { get; }

    public IEnumerable<string> Keys => strings.Keys;

    public string? Find(string key) => strings.GetValueOrDefault(key);

    /// <summary>The string with this key, with {0}, {1} … replaced.</summary>
    /// <exception cref="KeyNotFoundException">The theme does not have it; the keys the program needs are checked on loading.</exception>
    public string Text(string key, params ReadOnlySpan<object> values)
    {
        var text = strings[key];
        for (var i = 0; i < values.Length; i++)
        {
            text = text.Replace($"{{{i}}}", Convert.ToString(values[i], CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The date in the pattern <c>date.NAME</c> of the strings (.NET custom format), or null where there is none.</summary>
    public string? Format(ZonedDateTime date, string name) =>
        Find($"date.{name}") is { } pattern ? date.ToDateTimeUnspecified().ToString(pattern, culture) : null;

    /// <summary>
    /// A culture with the month names of the strings: what a page says must not depend on the language data of the
    /// machine that builds it.
    /// </summary>
    private static CultureInfo CreateCulture(FrozenDictionary<string, string> strings)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var months = strings.GetValueOrDefault(MonthsKey)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (months.Length == 12)
        {
            string[] names = [.. months, ""];
            culture.DateTimeFormat.MonthNames = names;
            culture.DateTimeFormat.MonthGenitiveNames = names;
        }

        return culture;
    }
}
