using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Content;

/// <summary>
/// Reads a text field: a scalar (the same in every language), or a map by language, completed by the translations' own
/// front matter. A language given twice is reported with both places; a required one that is missing, at the field.
/// </summary>
internal sealed class LocalizedTextReader(BindingScope scope)
{
    private readonly YamlScalar?[] byLanguage = new YamlScalar?[scope.Languages.Count];

    /// <summary>Languages whose value was refused: that they have no text is no second mistake.</summary>
    private readonly HashSet<Language> refused = [];

    public LocalizedText? Read(string name, YamlNode? value, ImmutableArray<TranslatedFields> translations)
    {
        switch (value)
        {
            case null:
                break;
            case YamlScalar scalar:
                Array.Fill(byLanguage, scalar);
                break;
            case YamlMapping map:
                ReadByLanguage(name, map);
                break;
            default:
                scope.Diagnostics.Add(ContentDiagnostics.InvalidValue.At(
                    value.Location, $"`{name}` is a text or a map of texts by language, not {value.Form}."));
                return null;
        }

        ReadTranslations(name, translations);
        RequireLanguages(name, value);
        return LocalizedText.From([.. scope.Languages.Select(language => Complete(byLanguage[language.Index], language))]);
    }

    private YamlScalar? Complete(YamlScalar? text, Language language) => text is null || scope.Complete is null ? text : scope.Complete(text, language);

    private void ReadByLanguage(string name, YamlMapping map)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (scope.Languages.Find(key.Value) is not { } language)
            {
                scope.Diagnostics.Add(ContentDiagnostics.UnknownLanguage.At(
                    key.Location,
                    $"`{key.Value}` is not a language of this site ({string.Join(", ", scope.Languages.Names)})."));
            }
            else if (value is YamlScalar text)
            {
                Take(name, language, text, key);
            }
            else
            {
                Refuse(language, value, $"`{name}` in {key.Value} is a text, not {value.Form}.");
            }
        }
    }

    private void ReadTranslations(string name, ImmutableArray<TranslatedFields> translations)
    {
        foreach (var (language, fields) in translations)
        {
            switch (fields.Find(name))
            {
                case { Value: YamlScalar text } entry:
                    Take(name, language, text, entry.Key);
                    break;
                case { } entry:
                    Refuse(language, entry.Value, $"`{name}` of a translation is a text, not {entry.Value.Form}.");
                    break;
            }
        }
    }

    private void Refuse(Language language, YamlNode value, string message)
    {
        refused.Add(language);
        scope.Diagnostics.Add(ContentDiagnostics.InvalidValue.At(value.Location, message));
    }

    private void Take(string name, Language language, YamlScalar text, YamlScalar key)
    {
        if (byLanguage[language.Index] is not { } first)
        {
            byLanguage[language.Index] = text;
            return;
        }

        scope.Diagnostics.Add(ContentDiagnostics.DuplicateField.At(key.Location, $"`{name}` in {language.Path} is given twice.") with
        {
            Related = [new RelatedLocation(first.Location, "first given here")],
        });
    }

    private void RequireLanguages(string name, YamlNode? value)
    {
        for (var i = 0; i < byLanguage.Length; i++)
        {
            if (byLanguage[i] is { } text && string.IsNullOrWhiteSpace(text.Value))
            {
                byLanguage[i] = null;
            }
        }

        if (value is null && byLanguage.All(text => text is null))
        {
            return;
        }

        foreach (var language in scope.Required.Where(language => byLanguage[language.Index] is null && !refused.Contains(language)))
        {
            var place = value ?? byLanguage.First(text => text is not null)!;
            scope.Diagnostics.Add(ContentDiagnostics.MissingText.At(
                place.Location, $"`{name}` has no text in {language.Path} ({language.Name})."));
        }
    }
}
