using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Configuration;

/// <summary>Reads the languages of site.yaml, before every text that is read by language.</summary>
internal static class LanguageSetReader
{
    /// <summary>The languages in their order; null, and a diagnostic, where there is none or one is wrong.</summary>
    public static LanguageSet? Read(YamlMapping site, UrlPath root, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(site, new BindingScope(new LanguageSet([]), [], diagnostics));
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var map in fields.Maps("languages"))
        {
            if (ReadLanguage(map, languages.Count) is not { } read)
            {
                return null;
            }

            var language = read with { Root = root };
            if (languages.Any(other => other.Tag == language.Tag || other.Path == language.Path))
            {
                map.Invalid(map.Mapping, $"The language {language.Tag} at `{language.Path}` shares its tag or path with another.");
                return null;
            }

            languages.Add(language);
        }

        if (languages.Count > 0)
        {
            return new LanguageSet(languages.ToImmutable());
        }

        fields.RequiredScalar("languages");
        return null;
    }

    private static Language? ReadLanguage(FieldReader map, int index)
    {
        var tag = map.RequiredScalar("tag");
        var path = map.Scalar("path") ?? tag;
        var name = map.RequiredScalar("name");
        map.Close();
        if (!map.IsComplete)
        {
            return null;
        }

        if (!LanguageTag.IsWellFormed(tag.Value))
        {
            map.Invalid(tag, $"`{tag.Value}` is not a language tag (BCP 47), such as en or zh-Hans.");
            return null;
        }

        if (!Slug.IsValid(path.Value))
        {
            map.Invalid(path, $"`{path.Value}` cannot be the first part of a URL.");
            return null;
        }

        return new Language(tag.Value, path.Value, name.Value, index);
    }
}
