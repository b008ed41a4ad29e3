using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Content;

/// <summary>
/// Reads the fields of a map as typed values. A missing or ill-formed value is a diagnostic at its place and reads as
/// null; <see cref="Close"/> refuses every field that was not asked for.
/// </summary>
public sealed class FieldReader
{
    private readonly YamlMapping mapping;
    private readonly BindingScope scope;
    private readonly ImmutableArray<TranslatedFields> translations;
    private readonly List<string> fields = [];
    private readonly List<string> textFields = [];

    public FieldReader(YamlMapping mapping, BindingScope scope)
        : this(mapping, scope, [])
    {
    }

    /// <summary>Reads a map whose texts may also stand in the <paramref name="translations"/>' own front matter.</summary>
    public FieldReader(YamlMapping mapping, BindingScope scope, ImmutableArray<TranslatedFields> translations)
    {
        this.mapping = mapping;
        this.scope = scope;
        this.translations = translations;
    }

    public BindingScope Scope => scope;

    /// <summary>Whether every required field that was asked for so far was there.</summary>
    public bool IsComplete { get; private set; } = true;

    public YamlMapping Mapping => mapping;

    public YamlScalar? Scalar(string name) => Value(name) is { } value ? AsScalar(value, name) : null;

    /// <summary>A value that must be there; where it is not, an empty one, and the map is not complete.</summary>
    public YamlScalar RequiredScalar(string name)
    {
        if (Value(name) is not { } value)
        {
            return Missing(name);
        }

        return AsScalar(value, name) ?? Incomplete();
    }

    public bool Boolean(string name, bool otherwise = false)
    {
        if (Scalar(name) is not { } scalar)
        {
            return otherwise;
        }

        if (scalar.Value is not ("true" or "false"))
        {
            Invalid(scalar, $"`{name}` is either `true` or `false`, not `{scalar.Value}`.");
        }

        return scalar.Value == "true";
    }

    public int? WholeNumber(string name, int minimum)
    {
        if (Scalar(name) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum)
        {
            return number;
        }

        Invalid(scalar, $"`{name}` is a whole number of at least {minimum}, not `{scalar.Value}`.");
        return null;
    }

    /// <summary>A list of single values; one value alone counts as a list of one.</summary>
    public ImmutableArray<YamlScalar> Scalars(string name) =>
        [.. Items(name).Select(item => AsScalar(item, name)).OfType<YamlScalar>()];

    /// <summary>A list of at least one value; where there is none, the map is not complete.</summary>
    public ImmutableArray<YamlScalar> RequiredScalars(string name)
    {
        if (Value(name) is null)
        {
            Missing(name);
        }

        return Scalars(name);
    }

    public LocalizedText? Text(string name)
    {
        textFields.Add(name);
        return new LocalizedTextReader(scope).Read(name, Value(name), translations);
    }

    /// <summary>A text that any language may lack.</summary>
    public LocalizedText? TextOfSomeLanguages(string name)
    {
        textFields.Add(name);
        return new LocalizedTextReader(scope with { Required = [] }).Read(name, Value(name), translations);
    }

    /// <summary>A text that must be there; where it is not, an empty one, and the map is not complete.</summary>
    public LocalizedText RequiredText(string name)
    {
        if (Text(name) is { } text)
        {
            return text;
        }

        return LocalizedText.Same(Value(name) is null ? Missing(name) : Incomplete(), scope.Languages);
    }

    /// <summary>A list of texts, each a scalar or a map by language.</summary>
    public ImmutableArray<LocalizedText> Texts(string name) =>
        [.. Items(name).Select(item => new LocalizedTextReader(scope).Read(name, item, [])).OfType<LocalizedText>()];

    /// <summary>A map of lists by language, one text alone counting as a list of one; any language may be left out.</summary>
    public LocalizedList TextLists(string name)
    {
        if (Map(name) is not { } map)
        {
            return LocalizedList.Empty;
        }

        var lists = scope.Languages.Select(language => map.Scalars(map.mapping.Find(language.Tag) is null ? language.Path : language.Tag));
        var read = new LocalizedList([.. lists]);
        map.Close();
        return read;
    }

    public FieldReader? Map(string name) => Value(name) is { } value ? AsMap(value, name) : null;

    /// <summary>A list of maps.</summary>
    public ImmutableArray<FieldReader> Maps(string name) =>
        [.. Items(name).Select(item => AsMap(item, name)).OfType<FieldReader>()];

    /// <summary>Every field as an id with a map of its own; no field is unknown then.</summary>
    public IEnumerable<(YamlScalar Id, FieldReader Fields)> MapsById()
    {
        foreach (var entry in mapping.Entries)
        {
            fields.Add(entry.Key.Value);
            if (AsMap(entry.Value, entry.Key.Value) is { } map)
            {
                yield return (entry.Key, map);
            }
        }
    }

    /// <summary>Reports every field that was not asked for, with the nearest one that exists.</summary>
    public void Close()
    {
        foreach (var entry in mapping.Entries.Where(entry => !fields.Contains(entry.Key.Value)))
        {
            Unknown(entry, fields, $"Unknown field `{entry.Key.Value}`.");
        }

        foreach (var entry in translations.SelectMany(translation => translation.Fields.Entries))
        {
            if (textFields.Contains(entry.Key.Value) || entry.Key.Value == TranslatedFields.SourceField)
            {
                continue;
            }

            Unknown(entry, [.. textFields, TranslatedFields.SourceField], fields.Contains(entry.Key.Value)
                ? $"`{entry.Key.Value}` is stated once, in {Path.GetFileName(mapping.Source.Path)}; a translation holds texts only."
                : $"Unknown field `{entry.Key.Value}`.");
        }
    }

    public void Invalid(YamlNode node, string message) =>
        scope.Diagnostics.Add(ContentDiagnostics.InvalidValue.At(node.Location, message));

    private YamlNode? Value(string name)
    {
        fields.Add(name);
        return mapping.Find(name)?.Value is { } value and not YamlScalar { IsEmpty: true } ? value : null;
    }

    private ImmutableArray<YamlNode> Items(string name) => Value(name) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        var single => [single],
    };

    private YamlScalar? AsScalar(YamlNode node, string name)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            return scalar;
        }

        Invalid(node, $"`{name}` is a single value, not {node.Form}.");
        return null;
    }

    private FieldReader? AsMap(YamlNode node, string name)
    {
        if (node is YamlMapping map)
        {
            return new FieldReader(map, scope);
        }

        Invalid(node, $"`{name}` is a map of fields, not {node.Form}.");
        return null;
    }

    private YamlScalar Missing(string name)
    {
        var place = mapping.Find(name)?.Key.Location ?? mapping.Location;
        scope.Diagnostics.Add(ContentDiagnostics.MissingField.At(place, $"`{name}` is missing.") with
        {
            Help = $"Add `{name}: …`.",
        });
        return Incomplete();
    }

    private YamlScalar Incomplete()
    {
        IsComplete = false;
        return new YamlScalar(mapping.Source, mapping.Offset, 0, "", IsQuoted: false);
    }

    private void Unknown(YamlEntry entry, IEnumerable<string> known, string message)
    {
        var nearest = Suggestion.Nearest(entry.Key.Value, known);
        scope.Diagnostics.Add(ContentDiagnostics.UnknownField.At(entry.Key.Location, message) with
        {
            Help = nearest is null ? $"The fields here are {string.Join(", ", known.Distinct().Order(StringComparer.Ordinal))}." : $"Did you mean `{nearest}`?",
        });
    }
}
