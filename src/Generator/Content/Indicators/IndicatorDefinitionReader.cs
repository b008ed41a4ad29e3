using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Content.Indicators;

/// <summary>
/// Reads indicators.yaml: what each indicator is, and the texts that several share (<c>units</c>, <c>notes</c>,
/// <c>boundaries</c>, <c>methods</c>, <c>sources</c>, <c>owners</c>, <c>verifiers</c>), named by their ids.
/// </summary>
internal sealed class IndicatorDefinitionReader
{
    private readonly FieldReader file;
    private readonly FrozenDictionary<string, LocalizedText> units;
    private readonly FrozenDictionary<string, LocalizedText> boundaries;
    private readonly FrozenDictionary<string, LocalizedText> methods;
    private readonly FrozenDictionary<string, LocalizedText> sources;
    private readonly FrozenDictionary<string, LocalizedText> owners;
    private readonly FrozenDictionary<string, LocalizedText> verifiers;

    public IndicatorDefinitionReader(FieldReader file)
    {
        this.file = file;
        units = ReadTexts("units", mayLack: true);
        boundaries = ReadTexts("boundaries");
        methods = ReadTexts("methods");
        sources = ReadTexts("sources");
        owners = ReadTexts("owners");
        verifiers = ReadTexts("verifiers");
        Notes = ReadTexts("notes");
    }

    /// <summary>What the columns <c>note</c> and <c>reason</c> refer to.</summary>
    public FrozenDictionary<string, LocalizedText> Notes { get; }

    /// <summary>The indicators without values, each with its place.</summary>
    public ImmutableArray<IndicatorDefinition> ReadIndicators() =>
        [.. file.Map("indicators")?.MapsById().Select(entry => ReadIndicator(entry.Id, entry.Fields)).ToList() ?? []];

    public ImmutableArray<Target> ReadTargets(IndicatorEdition edition) =>
        [.. file.Map("targets")?.MapsById().Select(entry => ReadTarget(entry.Id, entry.Fields, edition)).ToList() ?? []];

    public void Close() => file.Close();

    private IndicatorDefinition ReadIndicator(YamlScalar id, FieldReader fields)
    {
        CheckId(id, fields);
        var unit = fields.RequiredScalar("unit");
        var decimals = fields.WholeNumber("decimals", minimum: 0);
        var parts = fields.Scalars("parts");
        var indicator = new Indicator(id.Value, fields.RequiredText("name"), Unit.Named(unit.Value, units.GetValueOrDefault(unit.Value)))
        {
            Description = fields.Text("description"),
            Decimals = Math.Min(decimals ?? 0, MaximalDecimals),
            Direction = ReadDirection(fields),
            Boundary = ReadShared(fields, "boundary", boundaries)?.Text,
            Method = ReadShared(fields, "method", methods)?.Text,
            Source = ReadShared(fields, "source", sources)?.Text,
            Owner = ReadShared(fields, "owner", owners),
            Disclosures = [.. fields.Scalars("disclosures").Select(code => code.Value)],
            Concept = fields.Scalar("concept")?.Value,
            Parts = [.. parts.Select(part => part.Value)],
            IsHeadline = fields.Boolean("headline"),
        };
        fields.Close();
        return new IndicatorDefinition(indicator, id.Location, parts);
    }

    /// <summary>A decimal has 28 digits; no figure of a report has more than a few behind the point.</summary>
    private const int MaximalDecimals = 6;

    private Target ReadTarget(YamlScalar id, FieldReader fields, IndicatorEdition edition)
    {
        CheckId(id, fields);
        var named = fields.Scalar("indicator");
        var indicator = named is null ? null : edition.Find(named.Value);
        if (named is not null && indicator is null)
        {
            Unknown(fields, named, edition.Indicators.Select(other => other.Id));
        }

        if (fields.Scalar("path") is { Value: not "linear" } path)
        {
            fields.Invalid(path, $"`path` is linear, the straight line from base to goal, not `{path.Value}`.");
        }

        var name = indicator is null ? fields.RequiredText("name") : fields.Text("name") ?? indicator.Name;
        var read = new Target(id.Value, name, fields.WholeNumber("target-year", IndicatorTableReader.FirstYear) ?? Missing(fields, "target-year"), id.Location)
        {
            Indicator = indicator,
            BaseYear = fields.WholeNumber("base-year", IndicatorTableReader.FirstYear),
            Statement = fields.Text("statement"),
            Scope = fields.Text("scope"),
            Plan = fields.Scalar("plan")?.Value,
            Verifier = ReadShared(fields, "verifier", verifiers)?.Text,
        };
        if (read.BaseYear >= read.TargetYear)
        {
            fields.Invalid(fields.Mapping, $"The base year {read.BaseYear} is not before the target year {read.TargetYear}.");
            read = read with { BaseYear = null };
        }

        fields.Close();
        return read;
    }

    /// <summary>Reports the field as missing where it is, not where it is no number.</summary>
    private static int Missing(FieldReader fields, string name) => fields.RequiredScalar(name).Value.Length;

    private static Direction ReadDirection(FieldReader fields)
    {
        var written = fields.Scalar("direction");
        switch (written?.Value)
        {
            case null or "neutral":
                return Direction.Neutral;
            case "higher":
                return Direction.Higher;
            case "lower":
                return Direction.Lower;
            default:
                fields.Invalid(written, $"`direction` is one of higher, lower, neutral, not `{written.Value}`.");
                return Direction.Neutral;
        }
    }

    /// <summary>A text of its own, by language, or the id of one that several share.</summary>
    private static NamedText? ReadShared(FieldReader fields, string name, FrozenDictionary<string, LocalizedText> texts)
    {
        if (fields.Mapping.Find(name)?.Value is not YamlScalar)
        {
            return fields.Text(name) is { } own ? new NamedText("", own) : null;
        }

        if (fields.Scalar(name) is not { } id)
        {
            return null;
        }

        if (texts.TryGetValue(id.Value, out var text))
        {
            return new NamedText(id.Value, text);
        }

        fields.Scope.Diagnostics.Add(ContentDiagnostics.UnknownReference.At(id.Location, $"`{id.Value}` is not in `{PluralOf(name)}` of this file.{Suggestion.For(id.Value, texts.Keys)}") with
        {
            Help = $"Define it there, or write the text itself by language: `{name}: {{{string.Join(", ", fields.Scope.Languages.Names.Select(language => language + ": …"))}}}`.",
        });
        return null;
    }

    private static string PluralOf(string name) => name == "boundary" ? "boundaries" : name + "s";

    private static void CheckId(YamlScalar id, FieldReader fields)
    {
        if (!Slug.IsValid(id.Value))
        {
            fields.Invalid(id, $"`{id.Value}` cannot be an id: use lower-case letters, digits and single hyphens.");
        }
    }

    private static void Unknown(FieldReader fields, YamlScalar named, IEnumerable<string> known) =>
        fields.Scope.Diagnostics.Add(IndicatorDiagnostics.UnknownIndicator.At(named.Location, $"There is no indicator `{named.Value}` in this file.{Suggestion.For(named.Value, known)}"));

    private FrozenDictionary<string, LocalizedText> ReadTexts(string name, bool mayLack = false)
    {
        if (file.Map(name) is not { } map)
        {
            return FrozenDictionary<string, LocalizedText>.Empty;
        }

        var texts = map.Mapping.Entries
            .Select(entry => (Id: entry.Key.Value, Text: mayLack ? map.TextOfSomeLanguages(entry.Key.Value) : map.RequiredText(entry.Key.Value)))
            .Where(entry => entry.Text is not null)
            .ToFrozenDictionary(entry => entry.Id, entry => entry.Text!, StringComparer.Ordinal);
        map.Close();
        return texts;
    }
}

/// <summary>An indicator without its values, with where it and its parts are named.</summary>
internal sealed record IndicatorDefinition(Indicator Indicator, SourceLocation Location, ImmutableArray<YamlScalar> Parts);
