using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// Passages as releases and reports have them, in <c>Parity/pairs.md</c>: a careful editor finds nothing in them, and
/// the one mistake that is then put into each is found where it stands, in both files.
/// </summary>
public sealed class ParityPairTests
{
    private static readonly ImmutableArray<Pair> Pairs =
    [
        .. File.ReadAllText(Repository.TestFile("Parity", "pairs.md")).Split("\n=== ").Skip(1).Select(Pair.Read),
    ];

    [Fact]
    public void Texts_that_say_the_same_are_left_alone()
    {
        using var site = Site(Pairs, pair => pair.Chinese);
        Assert.Equal([], site.Build().Diagnostics.Select(site.Describe));
    }

    [Fact]
    public void A_mistake_in_each_is_found_in_both_files_and_nothing_else_is()
    {
        var drifts = Pairs.Where(pair => pair.Old.Length > 0).ToList();
        using var site = Site(drifts, pair => pair.Drifted);
        var findings = site.Build().Diagnostics.Where(finding => finding.Id == "GEN5010").ToLookup(finding => NameOf(finding.Location.File));
        foreach (var drift in drifts)
        {
            var places = Assert.Single(findings[drift.Name]) is var finding ? finding.Related.Select(related => related.Location).Prepend(finding.Location).ToList() : [];
            Assert.True(places.Exists(place => place.File.EndsWith(".zh.md", StringComparison.Ordinal) && drift.Touches(place)), $"{drift.Name}: {finding.Message} {string.Join(' ', places)}");
            Assert.Contains(places, place => !place.File.EndsWith(".zh.md", StringComparison.Ordinal) && place.Line > Pair.LinesOfFrontMatter);
        }

        Assert.True(drifts.Count >= 100, $"{drifts.Count} drifts");
        Assert.Equal(drifts.Select(drift => drift.Name).Order(StringComparer.Ordinal), findings.Select(finding => finding.Key).Order(StringComparer.Ordinal));
    }

    private static TestSite Site(IEnumerable<Pair> pairs, Func<Pair, string> chinese)
    {
        var site = TestSite.Minimal();
        foreach (var pair in pairs)
        {
            var title = pair.Name.Replace('-', ' ');
            site.Write($"input/pages/{pair.Name}.md", $"---\ntitle: {{en: On {title}, zh: 关于{title}}}\n---\n{pair.English}").Write($"input/pages/{pair.Name}.zh.md", chinese(pair));
        }

        return site;
    }

    private static string NameOf(string file) => Path.GetFileName(file).Split('.')[0];

    /// <summary>A passage in two languages, and the Chinese words that a translator got wrong; none of them where <paramref name="Old"/> is empty.</summary>
    private sealed record Pair(string Name, string English, string Chinese, string Old, string New)
    {
        public const int LinesOfFrontMatter = 3;

        public string Drifted => Chinese.Replace(Old, New, StringComparison.Ordinal);

        public static Pair Read(string text)
        {
            var name = text[..text.IndexOf('\n', StringComparison.Ordinal)];
            var passages = text[(name.Length + 1)..].Split("\n---\n");
            var chinese = passages[1].Split("\n+++\n");
            var change = chinese.ElementAtOrDefault(1)?.Trim().Split(" => ") ?? ["", ""];
            Assert.Equal(change[0].Length == 0 ? 0 : 2, change[0].Length == 0 ? 0 : chinese[0].Split(change[0]).Length);
            return new Pair(name, passages[0] + "\n", chinese[0].TrimEnd() + "\n", change[0], change[1]);
        }

        /// <summary>Whether a place of the Chinese file lies on the words that were changed.</summary>
        public bool Touches(SourceLocation place)
        {
            var before = Chinese[..Chinese.IndexOf(Old, StringComparison.Ordinal)];
            var column = before.Length - before.LastIndexOf('\n');
            return place.Line == before.Count(c => c == '\n') + 1 && place.Column < column + New.Length && place.Column + place.Length > column;
        }
    }
}
