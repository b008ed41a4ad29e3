using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Rendering.Templates;

/// <summary>Reads <c>theme/strings/TAG.yaml</c> for every language; each string must be there in all of them.</summary>
internal sealed class StringsLoader(string folder, LanguageSet languages, DiagnosticBag diagnostics)
{
    public ImmutableArray<LanguageStrings> Load(IEnumerable<string> requiredKeys)
    {
        var files = languages.Select(language => (Language: language, Strings: ReadFile(language))).ToList();
        var keys = files.Where(file => file.Strings is not null)
            .SelectMany(file => file.Strings!.Keys)
            .Concat(requiredKeys)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var (language, strings) in files.Where(file => file.Strings is not null))
        {
            foreach (var key in keys.Where(key => !strings!.ContainsKey(key)))
            {
                var other = files.Select(file => file.Strings?.GetValueOrDefault(key)).FirstOrDefault(text => text is not null);
                diagnostics.Add(ThemeDiagnostics.MissingString.At(
                    SourceLocation.WholeFile(PathOf(language)),
                    $"The string `{key}` is missing in {language.Path}{(other is null ? "" : $"; another language has “{other.Value}”")}."));
            }
        }

        return
        [
            .. files.Select(file => new LanguageStrings(
                file.Language,
                (file.Strings ?? []).ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal))),
        ];
    }

    private string PathOf(Language language) => Path.Combine(folder, language.Tag + ".yaml");

    private Dictionary<string, YamlScalar>? ReadFile(Language language)
    {
        var path = PathOf(language);
        if (!File.Exists(path))
        {
            diagnostics.Add(ThemeDiagnostics.MissingStrings.At(
                SourceLocation.WholeFile(path), $"There is no {language.Tag}.yaml for {language.Name}."));
            return null;
        }

        if (TextFile.Read(path, diagnostics) is not { } source
            || YamlReader.ReadMapping(source, 0, source.Text.Length, diagnostics) is not { } mapping)
        {
            return null;
        }

        var strings = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        Flatten(mapping, "", strings);
        return strings;
    }

    private void Flatten(YamlMapping mapping, string prefix, Dictionary<string, YamlScalar> strings)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            switch (value)
            {
                case YamlScalar text:
                    strings.TryAdd(prefix + key.Value, text);
                    break;
                case YamlMapping group:
                    Flatten(group, $"{prefix}{key.Value}.", strings);
                    break;
                default:
                    diagnostics.Add(ContentDiagnostics.InvalidValue.At(value.Location, $"`{key.Value}` is a text or a group of texts, not {value.Form}."));
                    break;
            }
        }
    }
}
