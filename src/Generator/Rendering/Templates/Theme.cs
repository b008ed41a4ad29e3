using System.Collections.Frozen;
using Generator.Content;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>The theme, read and checked: templates by name, strings by language, and the assets whose names get a hash.</summary>
public sealed record Theme(
    FrozenDictionary<string, PageTemplate> Layouts,
    FrozenDictionary<string, PageTemplate> Partials,
    FrozenDictionary<string, PageTemplate> Components,
    ImmutableArray<LanguageStrings> Strings,
    FrozenSet<string> HashedAssets)
{
    /// <summary>The layout around every page.</summary>
    public const string BaseLayout = "base";

    /// <summary>The templates of directives, by the directive's name.</summary>
    public FrozenDictionary<string, DirectiveTemplate> Directives { get; init; } = FrozenDictionary<string, DirectiveTemplate>.Empty;

    public PageTemplate? FindLayout(string name) => Layouts.GetValueOrDefault(name);

    public PageTemplate? FindPartial(string name) => Partials.GetValueOrDefault(name);

    public PageTemplate? FindComponent(string name) => Components.GetValueOrDefault(name);

    public LanguageStrings StringsOf(Language language) => Strings[language.Index];
}

/// <summary>A parsed template with the absolute path of its file.</summary>
public sealed record PageTemplate(string Path, ScriptPage Page);
