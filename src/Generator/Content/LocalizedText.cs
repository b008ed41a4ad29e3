using Generator.Yaml;

namespace Generator.Content;

/// <summary>
/// A text in the languages it was written in, at least one. Asked for a language it lacks it gives the first it has:
/// the binder has reported the gap, and a fallback page asks for the language it shows.
/// </summary>
public sealed class LocalizedText
{
    private readonly ImmutableArray<YamlScalar?> byLanguage;

    private LocalizedText(ImmutableArray<YamlScalar?> byLanguage) => this.byLanguage = byLanguage;

    public string this[Language language] => Written(language).Value;

    /// <summary>The text of every language, or null where no language has one.</summary>
    public static LocalizedText? From(ImmutableArray<YamlScalar?> byLanguage) =>
        byLanguage.Any(text => text is not null) ? new LocalizedText(byLanguage) : null;

    public static LocalizedText Same(YamlScalar text, LanguageSet languages) =>
        new([.. languages.Select(_ => text)]);

    /// <summary>The text with its place.</summary>
    public YamlScalar Written(Language language) =>
        byLanguage[language.Index] ?? byLanguage.First(text => text is not null)!;

    /// <summary>The text with its place, or null where this language lacks it.</summary>
    public YamlScalar? Find(Language language) => byLanguage[language.Index];
}
