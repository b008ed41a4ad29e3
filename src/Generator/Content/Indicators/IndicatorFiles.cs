using Generator.Yaml;

namespace Generator.Content.Indicators;

/// <summary>The files of an edition's indicators: <c>report/EDITION/indicators.yaml</c> and <c>indicators.csv</c> beside it.</summary>
public static class IndicatorFiles
{
    public const string Definitions = "indicators.yaml";
    public const string Values = "indicators.csv";

    /// <summary>Reads the editions among the files of <paramref name="inputFolder"/>, whose bytes <paramref name="readAllBytes"/> gives.</summary>
    public static IndicatorSet Read(string inputFolder, IEnumerable<string> paths, Func<string, byte[]> readAllBytes, BindingScope scope)
    {
        var reports = Path.Combine(inputFolder, Collection.Report.FolderName());
        var files = paths.Where(path => IsData(Path.GetFileName(path)) && Path.GetDirectoryName(Path.GetDirectoryName(path)) == reports).ToHashSet(StringComparer.Ordinal);
        var editions = files
            .Select(path => Path.GetDirectoryName(path)!)
            .Distinct()
            .Select(folder => Read(inputFolder, folder, path => files.Contains(path) ? readAllBytes(path) : throw new FileNotFoundException(), scope))
            .OfType<IndicatorEdition>()
            .ToList();
        return editions.Count == 0 ? IndicatorSet.Empty : new IndicatorSet(editions, scope.Languages);
    }

    /// <summary>Whether a file of this name beside a report is data, and nothing to be published as it is.</summary>
    public static bool IsData(string fileName) => fileName is Definitions or Values;

    private static IndicatorEdition? Read(string inputFolder, string folder, Func<string, byte[]> readAllBytes, BindingScope scope)
    {
        var yaml = TextFile.Read(Path.Combine(folder, Definitions), readAllBytes, scope.Diagnostics);
        var csv = TextFile.Read(Path.Combine(folder, Values), readAllBytes, scope.Diagnostics);
        if (yaml is null || csv is null || YamlReader.ReadMapping(yaml, 0, yaml.Text.Length, scope.Diagnostics) is not { } mapping)
        {
            return null;
        }

        var name = Path.GetRelativePath(inputFolder, folder).Replace(Path.DirectorySeparatorChar, '/') + '/';
        var definitions = new IndicatorDefinitionReader(new FieldReader(mapping, scope));
        var defined = definitions.ReadIndicators();
        var values = new IndicatorTableReader(csv, defined, definitions.Notes, scope).Read();
        var indicators = defined.Select(definition => definition.Indicator with { Values = values[definition.Indicator.Id].ToImmutableArray() }).ToImmutableArray();
        var edition = new IndicatorEdition(name, indicators, []);
        edition = edition with { Targets = definitions.ReadTargets(edition) };
        definitions.Close();
        new IndicatorChecker(edition, defined, scope.Diagnostics).Check();
        return edition;
    }
}
