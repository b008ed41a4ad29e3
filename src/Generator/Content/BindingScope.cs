using Generator.Diagnostics;

using Generator.Yaml;

namespace Generator.Content;

/// <summary>
/// What binding YAML to types needs to know: the site's languages, those of them that every text must have, and where
/// diagnostics go.
/// </summary>
public sealed record BindingScope(LanguageSet Languages, ImmutableArray<Language> Required, DiagnosticBag Diagnostics)
{
    /// <summary>Puts what a text of a language refers to in its place; null where texts are taken as they are written.</summary>
    public Func<YamlScalar, Language, YamlScalar>? Complete { get; init; }
}
