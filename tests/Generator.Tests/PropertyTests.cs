using System.Text;
using CsCheck;
using Generator.Checking.Facts;
using Generator.Checking.Hosting;
using Generator.Checking.Links;
using Generator.Checking.Urls;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Tests.Infrastructure;
using Generator.Yaml;

namespace Generator.Tests;

/// <summary>Whatever bytes stand in a file, the result is a site or diagnostics that lie in the file, never an exception.</summary>
public sealed class PropertyTests
{
    private const string Path = "/input/file.md";

    private static readonly LanguageSet Languages = new([new Language("en", "en", "English", 0), new Language("zh-Hans", "zh", "简体中文", 1)]);

    /// <summary>Characters and words that mean something to YAML, Markdown, URLs or HTML, and such as break Unicode.</summary>
    private static readonly Gen<string> Fragment = Gen.OneOf(
        Gen.OneOf(
            "---", "\n", "\n\n", "\r\n", "\r", "\t", " ", "  ", "    ", ": ", "- ", "[", "]", "{", "}", "(", ")", "<", ">", "\"", "'", "|", "&a ", "*a ",
            "!!x ", "#", "## ", "`", "```\n", "**", "_", "~~", "![", "](", "[^1]", "[^1]: ", "*[A]: ", ":::", "::x[", "\\", "$", "%", "%ZZ", "%E5", "?",
            "title: ", "zh: ", "> ", "> [!NOTE]\n", ":   ", "|-|\n", "a | b\n", "<!--", "-->", "<b>", "<svg>", "<title>", "</script>", "href=\"", "&amp;",
            "http://", "https://[", "//", "../", "./", "mailto:", "javascript:", "index.md", "#x", "中文", "，", "。", "—", "“", "é", "e\u0301"),
        Gen.OneOf("\0", "\u0001", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029", "\u202e", "\ufeff", "\ufffd", "\ufffe", "\uffff", "😀", "𠮷", "\ud800", "\udfff", "\u200d"),
        Gen.String[0, 8]);

    private static readonly Gen<string> Texts = Fragment.Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_bytes_are_text_or_a_diagnostic_at_the_first_bad_byte() =>
        Gen.OneOf(Gen.Byte.Array[0, 60], Texts.Select(Encoding.UTF8.GetBytes)).Sample(bytes =>
        {
            var diagnostics = new DiagnosticBag();
            var source = TextFile.Decode(Path, bytes, diagnostics);
            Assert.Equal(source is null, diagnostics.ToSorted().Any(diagnostic => diagnostic.Id == "GEN1001"));
            var text = source?.Text ?? Encoding.UTF8.GetString(bytes);
            Assert.All(diagnostics.ToSorted(), diagnostic => LocationAssert.LiesIn(text, diagnostic.Location));
        });

    [Fact]
    public void Any_text_is_front_matter_or_a_diagnostic_and_every_node_lies_in_it() =>
        Texts.Select(text => "---\n" + text).Sample(text =>
        {
            var source = new SourceText(Path, text);
            var diagnostics = new DiagnosticBag();
            var mapping = FrontMatterFence.Find(source, diagnostics) is { } fence
                ? YamlReader.ReadMapping(source, fence.YamlStart, fence.YamlLength, diagnostics)
                : null;
            Assert.True(mapping is not null || diagnostics.HasErrors);
            Assert.All(diagnostics.ToSorted(), diagnostic => LocationAssert.LiesIn(text, diagnostic.Location));
            Assert.All(mapping is null ? [] : Nodes(mapping), node => LocationAssert.LiesIn(text, node.Location));
        });

    [Fact]
    public void Any_YAML_value_is_read_where_it_stands() =>
        Gen.Select(Gen.Char['a', 'z'].Array[1, 8].Select(name => new string(name)), Gen.Char[' ', '~'].Array[0, 12].Select(value => new string(value))).Sample((name, value) =>
        {
            var text = $"first: 1\nkey-{name}: '{value.Replace("'", "''", StringComparison.Ordinal)}'\n";
            var mapping = YamlReader.ReadMapping(new SourceText(Path, text), 0, text.Length, new DiagnosticBag())!;
            var read = Assert.IsType<YamlScalar>(mapping.Find($"key-{name}")!.Value);
            Assert.Equal(value, read.Value);
            Assert.Equal((2, name.Length + 7), (read.Location.Line, read.Location.Column));
        });

    [Fact]
    public void Any_HTML_gives_facts_whose_positions_lie_in_it() =>
        Texts.Sample(text =>
        {
            var facts = PageFactsReader.Read(new UrlPath("/en/"), text.AsMemory(), new UrlTable());
            Assert.All(facts.References, reference => Assert.InRange(reference.Position, 0, text.Length));
            Assert.All(facts.Findings, finding => Assert.InRange(finding.Position, 0, text.Length));
            Assert.Equal(facts.Ids.Distinct().Order(StringComparer.Ordinal), facts.Ids);
        });

    [Fact]
    public void Any_link_of_a_writer_is_resolved_or_reported() =>
        Texts.Sample(url =>
        {
            var diagnostics = new DiagnosticBag();
            var resolver = new LinkResolver(new LinkTargets(Languages, []), diagnostics);
            var resolved = resolver.Resolve(new WrittenLink(url, IsPicture: false, new SourceText(Path, url), 0), "press/x/", Languages.Default);
            Assert.Equal(resolved == ResolvedLink.Nowhere, diagnostics.HasErrors);
            Assert.All(diagnostics.ToSorted(), diagnostic => LocationAssert.LiesIn(url, diagnostic.Location));
        });

    [Fact]
    public void Any_reference_on_a_page_is_found_outside_or_missing() =>
        Gen.Select(Texts, Gen.OneOf("/", "/en/", "/zh/关于/", "/en/a b/")).Sample((reference, page) =>
        {
            var index = new LinkIndex(new HostedSite([new UrlPath("/robots.txt")], [], ""), [], new WebUrl("https", "site.example", "/"));
            var target = index.Resolve(new PageReference(reference, ReferenceKind.Link, null, 0), new PageFacts(new UrlPath(page), "en"));
            Assert.Equal(target.Status == LinkStatus.Found, target.File is not null);
        });

    [Fact]
    public void The_href_of_a_path_is_ASCII_and_leads_back_to_the_path() =>
        Gen.Char.Array[0, 12].Select(characters => new string(characters)).Where(IsUnicode).Sample(segment =>
        {
            var path = UrlPath.Root.Folder("en").File(segment);
            Assert.True(Ascii.IsValid(path.Href));
            Assert.Equal(path.Value, Uri.UnescapeDataString(path.Href));
            Assert.DoesNotContain(path.Href, character => character is '?' or '#' or ' ' or '"' or '<' or '>' or '&');
        });

    [Fact]
    public void A_valid_slug_is_one_segment_of_a_URL() =>
        Gen.OneOf(Gen.Char.Array[0, 6].Select(characters => new string(characters)), Gen.Char['-', 'z'].Array[0, 6].Select(characters => new string(characters))).Sample(slug =>
        {
            if (Slug.IsValid(slug))
            {
                Assert.DoesNotContain(slug, character => char.IsUpper(character) || char.IsControl(character) || char.IsWhiteSpace(character) || "/\\.?#%&\"'<>:".Contains(character, StringComparison.Ordinal));
                Assert.Equal(slug, slug.Trim('-'));
                Assert.Equal($"/{slug}/", new Uri(new Uri("https://site.example"), UrlPath.Root.Folder(slug).Href).AbsolutePath is var path ? Uri.UnescapeDataString(path) : null);
            }
            else
            {
                Assert.True(slug.Length == 0 || slug.Any(character => !char.IsLetterOrDigit(character) || char.IsUpper(character)));
            }
        });

    [Fact]
    public void A_suggestion_is_a_candidate_and_an_exact_one_wins() =>
        Gen.Select(Texts, Texts.Array[0, 5]).Sample((written, candidates) =>
        {
            var nearest = Suggestion.Nearest(written, candidates);
            Assert.True(nearest is null || candidates.Contains(nearest));
            Assert.Equal(written, Suggestion.Nearest(written, [.. candidates, written]));
        });

    [Fact]
    public void A_site_of_damaged_files_is_built_or_gets_diagnostics_in_its_files()
    {
        using var site = TestSite.Minimal();
        string[] files = [.. Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var damage = Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 1000], Gen.Int[0, 30], Gen.OneOf(Texts.Select(Encoding.UTF8.GetBytes), Gen.Byte.Array[0, 6]));
        damage.Sample(
            (file, at, removed, added) =>
            {
                var original = File.ReadAllBytes(files[file]);
                var start = original.Length * at / 1000;
                File.WriteAllBytes(files[file], [.. original[..start], .. added, .. original[Math.Min(original.Length, start + removed)..]]);
                try
                {
                    Assert.All(site.Build().Diagnostics, diagnostic => LocationAssert.LiesInItsFile(diagnostic.Location));
                }
                finally
                {
                    File.WriteAllBytes(files[file], original);
                }
            },
            iter: 100,
            threads: 1);
    }

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Nodes(entry.Value).Prepend(entry.Key)).Prepend(node),
        YamlSequence sequence => sequence.Items.SelectMany(Nodes).Prepend(node),
        _ => [node],
    };

    /// <summary>Whether no half of a surrogate pair stands alone: only such texts can be files' names.</summary>
    private static bool IsUnicode(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
