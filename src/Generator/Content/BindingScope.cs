using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>
/// What binding YAML to types needs to know: the site's languages, those of them that every text must have, and where
/// diagnostics go.
/// </summary>
public sealed record BindingScope(LanguageSet Languages, ImmutableArray<Language> Required, DiagnosticBag Diagnostics);
