using System.Net;
using Generator.Checking.External;
using Generator.Tests.Infrastructure;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Tests;

/// <summary>Links to other sites, asked of a real server that answers badly. What is reported for each mistake is in <c>Invalid/GEN70*</c>.</summary>
public sealed class ExternalLinkTests : IAsyncLifetime
{
    /// <summary>Answers after half a minute, which no test waits for.</summary>
    private const string Slow = "http://other.example/slow";

    private readonly TestSite site = TestSite.Minimal();
    private readonly HastyClock clock = new();
    private MisbehavingServer server = null!;

    public async ValueTask InitializeAsync() => server = await MisbehavingServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        site.Dispose();
    }

    [Theory]
    [InlineData("http://other.example/page")]
    [InlineData("http://other.example/page#present")]
    [InlineData("http://other.example/page#named")]
    [InlineData("http://other.example/page#readme")]
    [InlineData("http://other.example/page#%E4%B8%AD%E6%96%87")]
    [InlineData("http://other.example/page#:~:text=Some%20words")]
    [InlineData("http://other.example/page#present:~:text=Some%20words")]
    [InlineData("http://other.example/page#/state")]
    [InlineData("http://other.example/page#top")]
    [InlineData("http://other.example/file.pdf#page=3")]
    [InlineData("http://other.example/temporary")]
    [InlineData("http://other.example/no-head")]
    [InlineData("http://other.example/reset-head")]
    [InlineData("http://other.example/bot")]
    [InlineData("http://other.example/huge")]
    [InlineData("http://other.example/404-explained")]
    [InlineData("http://other.example/busy-seconds")]
    [InlineData("http://other.example/busy-date")]
    [InlineData("http://other.example/failing")]
    [InlineData("http://both.example/page")]
    [InlineData("mailto:somebody@other.example")]
    public void What_is_there_is_not_spoken_of(string url) => Assert.Equal("", Check(url));

    [Theory]
    [InlineData("http://other.example/missing", "GEN7001", "answers 404")]
    [InlineData("http://other.example/older", "GEN7002", "has moved for good to http://other.example/page")]
    [InlineData("http://other.example/mixed", "GEN7002", "has moved for good to http://third.example/temporary")]
    [InlineData("http://other.example/to-mail", "GEN7005", "mailto:somebody@other.example")]
    [InlineData("http://other.example/reset", "GEN7006", "cannot be reached: ")]
    [InlineData("http://other.example/broken", "GEN7006", "")]
    [InlineData(Slow, "GEN7006", "did not answer within 0.3 seconds")]
    [InlineData("http://other.example/busy-always", "GEN7006", "answers 429")]
    [InlineData("http://other.example/busy-for-hours", "GEN7006", "answers 429")]
    [InlineData("http://other.example/to-loopback", "GEN7008", "leads to 127.0.0.1, which is not on the Internet")]
    [InlineData("http://other.example/to-mapped", "GEN7008", "which is not on the Internet")]
    [InlineData("http://2130706433/", "GEN7008", "leads to 127.0.0.1, which is not on the Internet")]
    [InlineData("http://other.example/soft-redirect", "GEN7009", "redirects to http://other.example/errors/404.html")]
    public void What_is_wrong_is_named(string url, string id, string reason)
    {
        var report = Check(url);
        Assert.StartsWith($"{id} input/pages/about.md:6:10 `{url}` ", report, StringComparison.Ordinal);
        Assert.Contains(reason, report, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', report);
    }

    [Fact]
    public void The_wait_that_a_server_asks_for_is_kept_to()
    {
        Check("http://other.example/busy-seconds", "http://other.example/busy-date");
        Assert.Contains(TimeSpan.FromSeconds(7), clock.Waits);
        Assert.Contains(TimeSpan.FromSeconds(30), clock.Waits);
    }

    [Fact]
    public void An_attempt_that_failed_is_made_again_after_a_growing_while()
    {
        Check("http://other.example/failing");
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], clock.Waits.Order());
        Assert.Equal(["HEAD /failing", "GET /failing", "GET /failing", "GET /failing"], server.Requests.Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Who_wants_hours_of_patience_is_left_alone()
    {
        Check("http://other.example/busy-for-hours");
        Assert.Empty(clock.Waits);
        Assert.Equal(["HEAD /busy-for-hours", "GET /busy-for-hours"], server.Requests);
    }

    [Fact]
    public void Each_address_is_asked_once_and_a_file_by_its_head_only()
    {
        site.Replace("input/pages/contact.md", "Our address", "[File](http://other.example/file.pdf). Our address");
        Check("http://other.example/file.pdf", "http://other.example/page#present", "http://other.example/page#named");
        Assert.Equal(["GET /page", "HEAD /file.pdf"], server.Requests.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_program_says_who_asks()
    {
        Check("http://other.example/file.pdf");
        Assert.Matches(@"^Generator/\d+\.\d+\.\d+ \(link check; \+https://site\.example/\)$", Assert.Single(server.UserAgents));
    }

    [Fact]
    public void Of_one_host_two_addresses_are_asked_at_a_time()
    {
        Check([.. Enumerable.Range(0, 20).Select(number => $"http://other.example/crowd/{number}.png")]);
        Assert.Equal(20, server.Requests.Count);
        Assert.Equal(2, server.MostAtOnce);
    }

    [Fact]
    public void An_answer_is_kept_for_as_long_as_was_said_and_only_where_all_was_fine()
    {
        string[] urls = ["http://other.example/page#present", "http://other.example/old", "http://other.example/missing"];
        var first = Check(TimeSpan.FromDays(3), urls);
        var asked = server.Requests.Count;

        clock.Now += TimeSpan.FromDays(2);
        Assert.Equal(first, Check(TimeSpan.FromDays(3), urls));
        Assert.Equal(["HEAD /missing", "GET /missing"], server.Requests.Skip(asked));

        // A fragment that was not asked for before.
        asked = server.Requests.Count;
        Assert.NotEqual("", Check(TimeSpan.FromDays(3), "http://other.example/page#absent"));
        Assert.Equal(["GET /page"], server.Requests.Skip(asked));

        asked = server.Requests.Count;
        clock.Now += TimeSpan.FromDays(2);
        Check(TimeSpan.FromDays(3), urls);
        Assert.Contains("GET /page", server.Requests.Skip(asked));
    }

    [Fact]
    public void A_damaged_cache_is_as_good_as_none()
    {
        site.Write(".output.links", "not a\tcache\n\u0000\u0001\n2024-01-01\thttp://other.example/page\t\t\n");
        Assert.StartsWith("GEN7001 ", Check(TimeSpan.FromDays(3), "http://other.example/missing"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_ignored_is_not_asked()
    {
        site.Write("input/site.yaml", site.Read("input/site.yaml") + "external-links:\n  ignore:\n    - {url: \"http://*.example/miss*g\", reason: It is slow., until: 2024-06-01}\n");
        Assert.Equal("", Check("http://other.example/missing"));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_run_that_is_stopped_ends_at_once_and_keeps_what_it_has()
    {
        using var stop = new CancellationTokenSource();
        Write("http://other.example/page", "http://slow.example/slow");
        var options = InvalidSites.Options(site, server) with { MaxAge = TimeSpan.FromDays(3), Progress = new FirstAnswer(stop) };
        var run = Task.Run(() => new SiteGenerator(site.Options()) { External = options }.Build(write: false, stop.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(15)));
        Assert.Contains("\thttp://other.example/page\t", File.ReadAllText(options.CacheFile), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_asks_nothing_of_this_machine()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Write($"http://127.0.0.1:{port}/", $"http://localhost:{port}/", $"http://0x7f.1:{port}/");
        var run = GeneratorProcess.Run(site.Root, ["check", "--external", "--format", "github"]);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(3, run.Output.Split("title=GEN7008").Length - 1);
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("--max-age is about --external, which is not given.", "check", "--max-age", "3")]
    [InlineData("--max-age takes a number of days, from 0 to 3650.", "check", "--external", "--max-age", "-1")]
    [InlineData("Unrecognized command or argument '--external'.", "build", "--external")]
    public void A_command_line_that_cannot_be_meant_is_refused(string message, params string[] arguments)
    {
        var run = GeneratorProcess.Run(site.Root, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private string Check(params string[] urls) => Check(TimeSpan.Zero, urls);

    /// <summary>What a check says of a page with these links, a line a diagnostic.</summary>
    private string Check(TimeSpan maxAge, params string[] urls)
    {
        Write(urls);
        var patience = urls.Contains(Slow) ? TimeSpan.FromSeconds(0.3) : TimeSpan.FromSeconds(20);
        var options = InvalidSites.Options(site, server) with { MaxAge = maxAge, Clock = clock, Timeout = patience };
        var result = new SiteGenerator(site.Options()) { External = options }.Build(write: false, CancellationToken.None);
        return string.Join('\n', result.Diagnostics.Select(site.Describe));
    }

    private void Write(params string[] urls) => site.Write(
        "input/pages/about.md",
        "---\ntitle: {en: About, zh: 关于}\n---\nWrite to us: see [contact](contact.md).\n" + string.Concat(urls.Select(url => $"<!-- parity: ignore {url} \"only here\" -->\nSee [it]({url}).\n")));

    /// <summary>Stops the run when the first address has answered.</summary>
    private sealed class FirstAnswer(CancellationTokenSource stop) : IProgress<ExternalProgress>
    {
        public void Report(ExternalProgress value) => stop.Cancel();
    }
}
