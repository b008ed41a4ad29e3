using Generator.Yaml;

namespace Generator.Content;

/// <summary>Texts of each language, any number of them, with their places.</summary>
public sealed class LocalizedList(ImmutableArray<ImmutableArray<YamlScalar>> byLanguage)
{
    public static LocalizedList Empty { get; } = new([]);

    public bool IsEmpty => byLanguage.All(texts => texts.IsEmpty);

    public ImmutableArray<YamlScalar> this[Language language] => language.Index < byLanguage.Length ? byLanguage[language.Index] : [];
}
