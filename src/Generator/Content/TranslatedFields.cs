using Generator.Yaml;

namespace Generator.Content;

/// <summary>The front matter of one translation's own file: texts of that language as plain scalars.</summary>
public sealed record TranslatedFields(Language Language, YamlMapping Fields)
{
    /// <summary>The field with the hash of the source body that the translation was made from.</summary>
    public const string SourceField = "source";
}
