using System.Collections.Frozen;

namespace Generator.Content.Indicators;

/// <summary>
/// The indicators of one edition of the report, in the order of their file. <paramref name="Folder"/> is the edition's,
/// below <c>input/</c>, with a slash at its end.
/// </summary>
public sealed record IndicatorEdition(string Folder, ImmutableArray<Indicator> Indicators, ImmutableArray<Target> Targets)
{
    private readonly FrozenDictionary<string, Indicator> byId = Indicators.ToFrozenDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    /// <summary>The name of its folder: <c>2023</c>.</summary>
    public string Name => Folder.TrimEnd('/')[(Folder.TrimEnd('/').LastIndexOf('/') + 1)..];

    public Indicator? Find(string id) => byId.GetValueOrDefault(id);

    public Target? FindTarget(string id) => Targets.FirstOrDefault(target => target.Id == id);

    /// <summary>The years of which something was reported.</summary>
    public ImmutableArray<int> Years => [.. Indicators.SelectMany(indicator => indicator.Reported).Select(value => value.Year).Distinct().Order()];
}
