using System.IO.Compression;
using System.Text.Json;
using Generator.Configuration;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The index of the search: what is found in it, what is not in it, and when it is made.</summary>
public sealed class SearchTests(BuiltRealSite site)
{
    private const string Offer = "data-search-box";

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Readers_find_what_they_look_for(string language)
    {
        var queries = ReadQueries(language);
        Assert.True(queries.Count >= 20);
        var answers = SearchEngine.Ask(site.Output, language, queries.Select(query => query.Text));
        var missed = queries.Zip(answers, (query, found) => query.Pages.Length == 0
            ? found.Select(page => $"{query.Text} finds {page.Url}")
            : query.Pages.Except(found.Select(page => page.Url)).Select(page => $"{query.Text} does not find {page}"));
        Assert.Equal([], missed.SelectMany(miss => miss));
    }

    [Fact]
    public void What_was_looked_for_is_marked_in_what_is_shown()
    {
        var chinese = SearchEngine.Ask(site.Output, "zh-Hans", ["认证", "smart精灵#3", "95.82"]);
        Assert.All(chinese[0], page => Assert.Contains("认证", page.Marks));
        Assert.All(chinese[1], page => Assert.Contains("smart精灵#3", page.Marks));
        Assert.All(chinese[2], page => Assert.Contains("95.82", page.Marks));
        Assert.All(chinese.SelectMany(pages => pages), page => Assert.DoesNotContain('\u200B', page.Title + page.Excerpt));
        var english = SearchEngine.Ask(site.Output, "en", ["certified footprint", "\"dual home\""]);
        Assert.Contains("footprint", english[0][0].Marks);
        Assert.All(english[1], page => Assert.Contains("dual home", page.Marks));
    }

    [Fact]
    public void Small_digits_are_found_as_they_are_typed()
    {
        using var small = Small();
        small.Replace("input/press/2024-01-10-alpha/index.md", "Text of alpha", "Less CO₂ by the m²").Replace("input/press/2024-01-10-alpha/index.zh.md", "alpha的正文", "每m²减少CO₂排放");
        Build(small);
        Assert.All(SearchEngine.Ask(small.Output, "en", ["CO2", "co₂", "m2"]), found => Assert.Equal("/en/press/2024/alpha/", Assert.Single(found).Url));
        Assert.All(SearchEngine.Ask(small.Output, "zh-Hans", ["CO2", "CO₂排放"]), found => Assert.Equal("/zh/press/2024/alpha/", Assert.Single(found).Url));
    }

    [Fact]
    public void The_index_has_what_was_written_for_readers_and_nothing_else()
    {
        using var small = Small().WriteRelease("2024-07-01-secret", "2024-07-01").Write("input/pages/english.md", "---\ntitle: {en: Left in English, zh: 只有英文}\n---\nNot translated.\n");
        small.Replace("input/site.yaml", "base-url:", "collections: {pages: {missing-translation: fallback}}\nbase-url:");
        Build(small);
        var fragments = ReadFragments(small.Output);
        Assert.Equal(
            [
                "/en/about/", "/en/contact/", "/en/english/", "/en/press/2024/alpha/", "/en/press/2024/first/", "/en/report/2023/", "/en/report/2023/one/", "/en/report/2023/two/",
                "/zh/about/", "/zh/contact/", "/zh/press/2024/alpha/", "/zh/press/2024/first/", "/zh/report/2023/", "/zh/report/2023/one/", "/zh/report/2023/two/",
            ],
            fragments.Select(fragment => fragment.RootElement.GetProperty("url").GetString()!).Order(StringComparer.Ordinal));
        var release = fragments.Single(fragment => fragment.RootElement.GetProperty("url").GetString() == "/en/press/2024/alpha/").RootElement;
        Assert.Contains("Text of alpha", release.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Skip to content", release.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"type":["Press release"],"year":["2024"]}""", release.GetProperty("filters").GetRawText());
        Assert.All(TestSite.ReadTree(small.Output).Keys, name => Assert.DoesNotContain("secret", name, StringComparison.Ordinal));
        Assert.All(fragments, fragment => Assert.DoesNotContain("secret", fragment.RootElement.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_withheld_is_found_in_the_index_though_marks_hide_it_in_the_page()
    {
        using var small = Small().Write(
            "input/press/2024-07-01-secret/index.md", "---\ntitle: {en: The battery alliance of Alpha, zh: 阿尔法的电池联盟}\ndate: 2024-07-01\nplace: shanghai\n---\nText.\n")
            .Write("input/press/2024-07-01-secret/index.zh.md", "正文。\n")
            .Append("input/pages/about.md", "\nThe bat**tery alli**ance of Alpha.\n").Append("input/pages/about.zh.md", "\n很**小**。\n");
        var result = TestSite.Build(small.Options() with { Search = SearchMode.Indexed });
        var leak = Assert.Single(result.Diagnostics);
        Assert.Equal("GEN9001", leak.Id);
        Assert.StartsWith("/pagefind/fragment/en_", Assert.Single(leak.Pages), StringComparison.Ordinal);
        Assert.False(Directory.Exists(small.Output));
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes_and_are_not_indexed_again()
    {
        using var small = Small();
        var first = Build(small);
        Assert.False(first.Search.IsKept);
        var tree = TestSite.ReadTree(small.Output);

        // Another file beside the pages changes: the build writes, and takes the index over.
        small.Write("theme/assets/other.txt", "Other\n");
        Assert.Equal(first.Search with { IsKept = true }, Build(small).Search);
        File.Delete(Path.Combine(small.Output, "assets", "other.txt"));
        Assert.Equal(tree, TestSite.ReadTree(small.Output));

        // Somebody deleted a file of it, and the one beside the pages: all is made anew, the same.
        File.Delete(Path.Combine(small.Theme, "assets", "other.txt"));
        File.Delete(Path.Combine(small.Output, "pagefind", "pagefind-entry.json"));
        Assert.Equal(first.Search, Build(small).Search);
        Assert.Equal(tree, TestSite.ReadTree(small.Output));
    }

    [Fact]
    public void A_changed_page_is_indexed_as_in_a_first_build()
    {
        using var small = Small();
        Build(small);
        small.Replace("input/press/2024-01-10-alpha/index.md", "Text of alpha", "Text of omega");
        Assert.False(Build(small).Search.IsKept);
        using var fresh = Small();
        fresh.Replace("input/press/2024-01-10-alpha/index.md", "Text of alpha", "Text of omega");
        Build(fresh);
        Assert.Equal(TestSite.ReadTree(Path.Combine(fresh.Output, "pagefind")), TestSite.ReadTree(Path.Combine(small.Output, "pagefind")));
        Assert.Contains(ReadFragments(small.Output), fragment => fragment.RootElement.GetProperty("content").GetString()!.Contains("Text of omega", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_Node_the_site_is_built_without_a_search_and_the_build_says_so()
    {
        using var small = Small();
        Directory.Delete(Path.Combine(small.Theme, "node_modules"));
        var run = GeneratorProcess.Run(small.Root, ["build", "--as-of", "2024-06-01T00:00Z"], new Dictionary<string, string> { ["PATH"] = small.Root });
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("GEN9401", run.Output, StringComparison.Ordinal);
        Assert.Contains("Node is not installed", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Offer, small.Read("output/en/index.html"), StringComparison.Ordinal);
        Assert.Contains("cannot be searched at the moment", small.Read("output/en/search/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("wasm", small.Read("output/_headers"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(small.Output, "pagefind")));
    }

    [Fact]
    public void What_is_missing_is_said_until_it_is_there_and_no_check_needs_it()
    {
        using var small = Small();
        var locked = small.Read("theme/package-lock.json");
        File.Delete(Path.Combine(small.Theme, "package-lock.json"));
        var options = small.Options() with { Search = SearchMode.Indexed };
        Assert.All([TestSite.Build(options), TestSite.Build(options)], result =>
            Assert.Equal(("GEN9401", false), (Assert.Single(result.Diagnostics).Id, result.IsUnchanged)));
        Assert.DoesNotContain(Offer, small.Read("output/en/index.html"), StringComparison.Ordinal);

        // A check looks at the pages as they will be.
        var check = new SiteGenerator(options with { Search = SearchMode.Offered, Strict = true }).Build(write: false, System.Threading.CancellationToken.None);
        Assert.Equal([], check.Diagnostics.Select(small.Describe));

        small.Write("theme/package-lock.json", locked);
        Assert.True(Build(small).Search.Pages > 0);
        Assert.Contains(Offer, small.Read("output/en/index.html"), StringComparison.Ordinal);
        Assert.True(Build(small).IsUnchanged);
    }

    [Fact]
    public void A_site_that_asks_for_none_has_no_search()
    {
        using var small = Small();
        small.Replace("input/site.yaml", "search: true\n", "");
        var result = Build(small);
        Assert.Equal((default, false), (result.Search, small.HasPage("/en/search/")));
        Assert.DoesNotContain("pagefind-filter", small.Read("output/en/press/2024/alpha/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("wasm", small.Read("output/_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_embargoed_preview_has_no_search()
    {
        using var small = Small().WriteRelease("2024-07-01-secret", "2024-07-01");
        TestSite.Build(small.Options() with { Search = SearchMode.Indexed, EmbargoedPreview = true, Upcoming = true, NoIndex = true });
        Assert.NotEmpty(TestSite.ReadTree(small.Output));
        Assert.DoesNotContain(TestSite.ReadTree(small.Output).Keys, name => name.Contains("pagefind", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_the_search_needs_is_let_through_and_published()
    {
        var policy = site.Read("_headers").Split('\n').Single(line => line.Contains("Content-Security-Policy", StringComparison.Ordinal));
        Assert.Contains("script-src 'self' 'wasm-unsafe-eval'; worker-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-", policy, StringComparison.Ordinal);
        var files = TestSite.ReadTree(Path.Combine(site.Output, "pagefind"));
        Assert.DoesNotContain(files.Keys, name => name.Contains("ui", StringComparison.Ordinal) || name.EndsWith(".css", StringComparison.Ordinal));
        Assert.True(files.Sum(file => file.Value.Length) < 300_000);
    }

    /// <summary>A site with one release and the real theme.</summary>
    private static TestSite Small()
    {
        var small = TestSite.Copy(Repository.TestFile("Sites", "minimal", "input"), Repository.Theme).LinkPackages();
        small.WriteRelease("2024-01-10-alpha", "2024-01-10");
        return small.Write("input/site.yaml", $"search: true\n{small.Read("input/site.yaml")}");
    }

    private static BuildResult Build(TestSite site)
    {
        var result = TestSite.Build(site.Options() with { Search = SearchMode.Indexed });
        Assert.Equal([], result.Diagnostics.Select(site.Describe));
        return result;
    }

    private static List<Query> ReadQueries(string language) =>
    [
        .. File.ReadAllText(Repository.TestFile("Search", "queries.txt")).Split($"[{language}]\n")[1].Split("\n[")[0]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" | "))
            .Select(parts => new Query(parts[0], parts[1] == "-" ? [] : parts[1].Split(' '))),
    ];

    /// <summary>What Pagefind shows of each page: JSON behind a mark, compressed.</summary>
    private static List<JsonDocument> ReadFragments(string output) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(output, "pagefind", "fragment")).Select(path =>
        {
            using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            using var reader = new StreamReader(file);
            return JsonDocument.Parse(reader.ReadToEnd().Replace("pagefind_dcd", "", StringComparison.Ordinal));
        }),
    ];

    private sealed record Query(string Text, string[] Pages);
}
