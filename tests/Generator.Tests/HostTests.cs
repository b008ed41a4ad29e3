using System.Text.Json;
using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>How the host serves the real site, by Netlify's own code, and that the checker has the same picture of it.</summary>
public sealed class HostTests(BuiltRealSite site)
{
    private static readonly string Config = Path.Combine(Repository.Root, "netlify.toml");

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "", 302, "/zh/")]
    [InlineData("en-GB,en;q=0.9", "", 302, "/en/")]
    [InlineData("en", "zh", 302, "/zh/")]
    [InlineData("zh", "en", 302, "/en/")]
    [InlineData("de-DE", "", 200, null)]
    [InlineData("", "", 200, null)]
    public void The_root_leads_to_the_reader_s_language_or_offers_both(string accepted, string cookie, int status, string? target)
    {
        var answer = Ask(new EngineRequest("/", accepted, cookie));
        Assert.Equal((status, target), (answer.Status, answer.To));
        Assert.Equal(target is not null, answer.IsForced);
    }

    [Theory]
    [InlineData("/en/press/")]
    [InlineData("/zh/press/2023/sustainability-report/")]
    [InlineData("/zh/feed.xml")]
    [InlineData("/sitemap.xml")]
    public void No_other_address_depends_on_the_language(string path) =>
        Assert.Equal(Ask(new EngineRequest(path, "en")).To, Ask(new EngineRequest(path, "zh-CN", "zh")).To);

    [Theory]
    [InlineData("/en/no-such-page/", "/en/404.html")]
    [InlineData("/zh/press/nothing/here.html", "/zh/404.html")]
    public void A_missing_page_is_answered_in_its_language(string path, string page)
    {
        var answer = Ask(new EngineRequest(path));
        Assert.Equal((404, page, false), (answer.Status, answer.To, answer.IsForced));
    }

    [Fact]
    public void The_checker_and_the_host_agree_on_every_address()
    {
        var host = ReadHost();
        string[] paths =
        [
            .. host.Files.Select(file => file.Href),
            .. host.Files.Select(file => file.Href.TrimEnd('/')).Where(path => path.Length > 0),
            .. host.Files.Where(file => file.Href.EndsWith('/')).Select(file => file.Href + "missing"),
            .. host.Rules.Where(rule => !rule.IsConditional).Select(rule => rule.From.Replace("*", "some/thing", StringComparison.Ordinal)),
        ];
        Assert.True(paths.Length > 100);
        var answers = NetlifyEngine.Ask(site.Output, Config, paths.Select(path => new EngineRequest(path)));
        Assert.All(answers, answer => Assert.Equal(Describe(answer, host), Describe(host.Answer(answer.Path, query: null))));
    }

    [Fact]
    public void The_checker_and_the_host_agree_on_the_headers_of_every_file()
    {
        var rules = HeadersFile.Read(new SourceText("_headers", site.Read("_headers")));
        var answers = NetlifyEngine.Ask(site.Output, Config, ReadHost().Files.Select(file => new EngineRequest(file.Href)));
        Assert.All(answers, answer => Assert.Equal(
            answer.Headers.OrderBy(header => header.Key),
            rules.Where(rule => rule.Matches(answer.Path)).SelectMany(rule => rule.Values).OrderBy(header => header.Key)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/404.html")]
    [InlineData("/zh/press/2023/sustainability-report/")]
    [InlineData("/en/feed.xml")]
    public void Every_answer_has_the_headers_that_keep_a_reader_safe(string path)
    {
        var headers = Ask(new EngineRequest(path)).Headers;
        Assert.DoesNotContain("'unsafe", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Superset(
            new HashSet<string> { "Strict-Transport-Security", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy" },
            headers.Keys.ToHashSet());
        Assert.DoesNotContain("X-Robots-Tag", headers.Keys);
    }

    [Fact]
    public void Only_files_with_a_hash_in_their_name_are_kept_for_ever()
    {
        var answers = NetlifyEngine.Ask(site.Output, Config, ReadHost().Files.Select(file => new EngineRequest(file.Href)));
        Assert.Contains(answers, IsImmutable);
        Assert.All(answers, answer => Assert.Equal(
            ContentHash.IsInName(answer.Path[(answer.Path.LastIndexOf('/') + 1)..]) || IsPartOfSearchIndex(answer.Path), IsImmutable(answer)));
        Assert.Contains(answers, answer => IsPartOfSearchIndex(answer.Path));
        Assert.Contains(answers, answer => answer.Path == "/pagefind/pagefind-entry.json");
    }

    /// <summary>Pagefind names these files for their content; <c>pagefind-entry.json</c> says which are the newest.</summary>
    private static bool IsPartOfSearchIndex(string path) => path.StartsWith("/pagefind/", StringComparison.Ordinal) && path.Count(c => c == '/') == 3;

    [Theory]
    [InlineData("/en/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/zh/rss.xml", "application/rss+xml; charset=utf-8")]
    [InlineData("/zh/topics/climate/feed.json", "application/feed+json; charset=utf-8")]
    public void A_feed_has_its_media_type_and_is_kept_for_some_minutes(string path, string mediaType)
    {
        var headers = Ask(new EngineRequest(path)).Headers;
        Assert.Equal(mediaType, headers["Content-Type"]);
        Assert.Equal("public, max-age=300, must-revalidate", headers["Cache-Control"]);
    }

    [Fact]
    public void A_page_says_which_pages_a_browser_may_fetch_ahead()
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var rules = Ask(new EngineRequest($"/{language}/press/")).Headers["Speculation-Rules"].Trim('"');
            var headers = Ask(new EngineRequest(rules)).Headers;
            Assert.Equal("application/speculationrules+json", headers["Content-Type"]);
            Assert.Contains("immutable", headers["Cache-Control"], StringComparison.Ordinal);

            // The addresses of pages end in a slash, those of downloads do not.
            using var json = JsonDocument.Parse(site.Read(rules.TrimStart('/')));
            Assert.Equal(["prefetch", "prerender"], json.RootElement.EnumerateObject().Select(action => action.Name));
            Assert.All(
                json.RootElement.EnumerateObject().SelectMany(action => action.Value.EnumerateArray()),
                rule => Assert.Equal("/*/", rule.GetProperty("where").GetProperty("href_matches").GetString()));
        }
    }

    [Fact]
    public void A_preview_asks_search_engines_to_leave_it_alone()
    {
        using var preview = TestSite.Real();
        TestSite.Build(preview.Options() with { NoIndex = true });
        Assert.Equal("noindex, nofollow", NetlifyEngine.Ask(preview.Output, null, [new EngineRequest("/en/")])[0].Headers["X-Robots-Tag"]);
    }

    [Fact]
    public void A_file_without_a_hash_in_its_name_keeps_its_folder_from_being_kept_for_ever()
    {
        using var other = TestSite.Minimal();
        other.WriteRelease("2024-01-10-alpha", "2024-01-10").WriteRelease("2024-01-11-beta", "2024-01-11")
            .Write("input/press/2024-01-10-alpha/facts.txt", "Facts\n")
            .Write("input/press/2024-01-10-alpha/picture.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>""")
            .Write("input/press/2024-01-11-beta/picture.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>""")
            .BuildClean();
        var lines = other.Read("output/_headers").Split('\n');
        Assert.Contains("/media/press/2024-01-11-beta/*", lines);
        Assert.Contains(lines, line => line.StartsWith("/media/press/2024-01-10-alpha/picture.", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("facts", StringComparison.Ordinal));
    }

    [Fact]
    public void Old_paths_of_feeds_lead_to_the_feed_of_their_format_and_language()
    {
        using var other = TestSite.Minimal();
        var settings = other.Read("input/site.yaml");
        other.Write("input/site.yaml", settings + "\nfeed-aliases: [/news/rss.xml, /zh/news/feed/]\n").BuildClean();
        var answers = NetlifyEngine.Ask(other.Output, null, [new EngineRequest("/news/rss.xml"), new EngineRequest("/zh/news/feed")]);
        Assert.Equal([(301, "/en/rss.xml"), (301, "/zh/feed.xml")], answers.Select(answer => (answer.Status, answer.To!)));
    }

    private EngineAnswer Ask(EngineRequest request) => NetlifyEngine.Ask(site.Output, Config, [request])[0];

    /// <summary>The site as the checker sees it, read from what was written.</summary>
    private HostedSite ReadHost()
    {
        var nothing = new DiagnosticBag();
        var rules = RedirectsFile.Read(new SourceText("_redirects", site.Read("_redirects")), nothing)
            .AddRange(NetlifyConfiguration.Read(new SourceText(Config, File.ReadAllText(Config)), nothing).Redirects);
        Assert.Empty(nothing.ToSorted());
        var files = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Output, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Select(path => new UrlPath("/" + (path == "index.html" ? "" : path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)));
        return new HostedSite(files, rules, BuiltRealSite.Origin);
    }

    /// <summary>What the host makes of an answer of its engine: a file goes before a rule that is not forced.</summary>
    private static string Describe(EngineAnswer answer, HostedSite host) =>
        host.FindFile(answer.Path) is not null && !answer.IsForced ? "a file"
        : answer.To is null ? "nothing"
        : answer.Status >= 400 ? $"{answer.Status} {answer.To}"
        : answer.To;

    private static string Describe(HostAnswer answer) => answer switch
    {
        HostAnswer.Served or HostAnswer.Redirected { Rule: null } => "a file",
        HostAnswer.Redirected redirected => redirected.Location,
        HostAnswer.Missing { Rule: { } rule } => $"{rule.Status} {rule.To}",
        _ => "nothing",
    };

    private static bool IsImmutable(EngineAnswer answer) =>
        answer.Headers.TryGetValue("Cache-Control", out var value) && value.Contains("immutable", StringComparison.Ordinal);
}
