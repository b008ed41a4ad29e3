using System.Collections.Frozen;
using System.Text;

namespace Generator.Content.Indicators;

/// <summary>
/// The indicators of all editions, the newest first. A chapter means those of its own edition; a release or a page means
/// the newest edition that has the id, unless it names one.
/// </summary>
public sealed class IndicatorSet
{
    private readonly FrozenDictionary<string, ulong> fingerprints;

    public IndicatorSet(IEnumerable<IndicatorEdition> editions, LanguageSet languages)
    {
        Editions = [.. editions.OrderByDescending(edition => edition.Folder, StringComparer.Ordinal)];
        fingerprints = Editions
            .SelectMany(edition => edition.Indicators, (edition, indicator) => (Key: Key(edition, indicator.Id), Hash: indicator.Fingerprint(languages)))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Hash, StringComparer.Ordinal);
        Names = DescribeNames(languages);
    }

    public static IndicatorSet Empty { get; } = new([], new LanguageSet([]));

    public ImmutableArray<IndicatorEdition> Editions { get; }

    /// <summary>Everything that decides which indicator a text means, and the targets: what bodies are kept by.</summary>
    public string Names { get; }

    /// <summary>The editions that a document in this folder may mean, in the order in which they are asked.</summary>
    public IEnumerable<IndicatorEdition> Of(string folder, string? name)
    {
        if (name is not null)
        {
            return Editions.Where(edition => edition.Name == name);
        }

        return Editions.FirstOrDefault(edition => folder.StartsWith(edition.Folder, StringComparison.Ordinal)) is { } own ? [own] : Editions;
    }

    /// <summary>What tells one value of an indicator from another, for whoever keeps something made from it.</summary>
    public static string Key(IndicatorEdition edition, string id) => edition.Folder + id;

    /// <summary>The hash of the indicator with this key; 0 where there is none.</summary>
    public ulong Fingerprint(string key) => fingerprints.GetValueOrDefault(key);

    private string DescribeNames(LanguageSet languages)
    {
        var text = new StringBuilder();
        foreach (var edition in Editions)
        {
            text.Append('\n').Append(edition.Folder);
            foreach (var indicator in edition.Indicators)
            {
                text.Append('|').Append(indicator.Id).Append('|').AppendJoin('|', languages.Select(language => indicator.Name[language]));
            }

            foreach (var target in edition.Targets)
            {
                text.Append('|').Append(target.Id).Append(CultureInfo.InvariantCulture, $"|{target.BaseYear}|{target.TargetYear}|{target.Indicator?.Id}|{target.Plan}");
                text.AppendJoin('|', languages.SelectMany(language => new[] { target.Name, target.Statement, target.Scope, target.Verifier }.Select(item => item?[language])));
            }
        }

        return text.ToString();
    }
}
