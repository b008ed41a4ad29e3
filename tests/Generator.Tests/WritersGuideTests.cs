using System.Text.RegularExpressions;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The pages for writers are part of the showcase: what they show is what is built, and nothing that a text may hold is left out.</summary>
public sealed partial class WritersGuideTests(BuiltShowcase showcase)
{
    private static readonly string[] Guides = ["directives/index.md", "directives/index.zh.md"];

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input", "pages");

    public static TheoryData<string> Directives =>
        [.. Directory.GetFiles(Path.Combine(Repository.Theme, "directives")).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Directives))]
    public void Every_directive_stands_in_the_guide_with_each_argument(string name)
    {
        var declaration = File.ReadAllText(Path.Combine(Repository.Theme, "directives", $"{name}.html")).Split("---\n")[1];
        foreach (var guide in ReadGuide())
        {
            var section = Assert.Single(guide.Split("\n## "), section => section.StartsWith(name, StringComparison.Ordinal));
            Assert.Contains(Sources(section), source => Regex.IsMatch(source, $@"(?<![a-z:]):{{1,3}}{name}[\[{{\n]"));

            // What tables and targets share with the figures above them is told there.
            foreach (var argument in ArgumentPattern().Matches(declaration).Select(match => match.Groups[1].Value))
            {
                var written = argument == "id" ? "#" : argument;
                Assert.True(section.Contains(written, StringComparison.Ordinal) || (name is "table" or "target" && argument is "report" or "id"), $"{name} has {argument}.");
            }
        }
    }

    [Fact]
    public void Below_each_source_stands_its_result()
    {
        foreach (var guide in ReadGuide())
        {
            Assert.NotEmpty(Sources(guide));
            Assert.All(Sources(guide), source => Assert.Contains($"```markdown\n{source}\n```\n\n{source}\n", guide, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_guide_is_built_in_both_languages()
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var page = showcase.Site.Page($"/{language}/directives/");
            foreach (var shown in new[] { "figure img", "video", "a[href$='.csv']", "blockquote", ".markdown-alert-tip", ".timeline", ".chart", "table" })
            {
                Assert.True(page.QuerySelector($".prose {shown}") is not null, $"{language}: {shown}");
            }

            Assert.NotNull(page.QuerySelector($"a[href='/{language}/first-release/']"));
        }
    }

    private static string[] ReadGuide() =>
        [.. Guides.Select(name => File.ReadAllText(Path.Combine(Folder, name)))];

    private static IEnumerable<string> Sources(string text) => SourcePattern().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"```markdown\n(.*?)\n```\n", RegexOptions.Singleline)]
    private static partial Regex SourcePattern();

    [GeneratedRegex(@"(?m)^  ([a-z]+): \{")]
    private static partial Regex ArgumentPattern();
}
