using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Configuration;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What the preview answers: the site as its host will, and nothing to anybody else.</summary>
public sealed class PreviewHostTests
{
    [Fact]
    public async Task Pages_files_and_feeds_are_served_and_no_path_leads_out_of_the_site()
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Minimal());
        preview.Site.BuildClean();
        foreach (var file in Directory.EnumerateFiles(preview.Site.Output, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(preview.Site.Output, file).Replace('\\', '/');
            if (name is "_redirects" or "_headers" or ".generator")
            {
                Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync("/" + name)).StatusCode);
                continue;
            }

            var path = "/" + (name.EndsWith("index.html", StringComparison.Ordinal) ? name[..^"index.html".Length] : name);
            var response = await preview.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, response.StatusCode));
            if (!name.EndsWith(".html", StringComparison.Ordinal))
            {
                Assert.Equal(await File.ReadAllBytesAsync(file), await response.Content.ReadAsByteArrayAsync());
            }
        }

        Assert.StartsWith("HTTP/1.1 404", await SendAsync(preview.Address, "GET /../input/site.yaml HTTP/1.1"));
        Assert.StartsWith("HTTP/1.1 404", await SendAsync(preview.Address, "GET /%2e%2e/input/site.yaml HTTP/1.1"));
        Assert.StartsWith("HTTP/1.1 404", await SendAsync(preview.Address, "GET /en/..%2f..%2fsite.yaml HTTP/1.1"));
        Assert.StartsWith("HTTP/1.1 405", await SendAsync(preview.Address, "POST /en/ HTTP/1.1"));
    }

    [Fact]
    public async Task Each_kind_of_file_of_the_showcase_is_served_as_it_is_built()
    {
        (string Name, string Type)[] kinds =
        [
            (@"-\d+w\.\w+\.avif", "image/avif"),
            (@"-\d+w\.\w+\.webp", "image/webp"),
            (@"-1x1\.\w+\.jpg", "image/jpeg"),
            (@"media/share/card\.\w+\.png", "image/png"),
            (@"/press-kit\.\w+\.zip", "application/zip"),
            (@"report/.*\.svg", "image/svg+xml"),
            (@"report/.*\.csv", "text/csv"),
            (@"report/.*\.json", "application/json"),
            (@"\.pdf", "application/pdf"),
            (@"contacts/.*\.vcf", "text/vcard"),
            (@"favicon\.ico", "image/x-icon"),
            (@"\.webmanifest", "application/manifest+json"),
            (@"\.css", "text/css"),
            (@"\.js", "text/javascript"),
            (@"feed\.json", "application/feed+json"),
            (@"feed\.xml", "application/atom+xml"),
            (@"sitemap\.xml", "text/xml"),
        ];
        var site = TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);
        site.Write("input/report/2024/index.en.pdf", "%PDF-1.7\n");
        var options = site.Options() with { AsOf = new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero) };
        TestSite.Build(options);
        var built = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        await using var preview = await PreviewedSite.StartAsync(site, preview => preview with { Site = options });
        foreach (var (pattern, type) in kinds)
        {
            var name = built.First(name => Regex.IsMatch(name, pattern + "$"));
            var response = await preview.GetAsync("/" + name);
            Assert.Equal((name, HttpStatusCode.OK, type), (name, response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(site.Output, name)), await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("evil.example", null, null)]
    [InlineData("127.0.0.1:1", null, null)]
    [InlineData(null, "http://evil.example", null)]
    [InlineData(null, null, "cross-site")]
    public async Task Another_site_s_page_gets_nothing(string? host, string? origin, string? site)
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Minimal());
        var response = await preview.GetAsync("/en/", request =>
        {
            request.Headers.Host = host;
            Add(request, "Origin", origin);
            Add(request, "Sec-Fetch-Site", site);
        });
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);

        static void Add(HttpRequestMessage request, string name, string? value)
        {
            if (value is not null)
            {
                request.Headers.Add(name, value);
            }
        }
    }

    [Fact]
    public async Task Redirects_headers_and_the_404_page_are_those_of_the_host()
    {
        var site = TestSite.Minimal();
        site.Write("netlify.toml", """
            [[redirects]]
            from = "/news/*"
            to = "/en/press/:splat"
            status = 302
            [[redirects]]
            from = "/zh/*"
            to = "/zh/404.html"
            status = 404
            [[headers]]
            for = "/en/*"
            [headers.values]
            X-Desk = "press"
            """);
        await using var preview = await PreviewedSite.StartAsync(site);
        var moved = await preview.GetAsync("/news/2024/");
        Assert.Equal((HttpStatusCode.Found, "/en/press/2024"), (moved.StatusCode, moved.Headers.Location?.OriginalString));
        Assert.Equal("/en/press/", (await preview.GetAsync("/en/press")).Headers.Location?.OriginalString);
        Assert.Equal(["press"], (await preview.GetAsync("/en/press/")).Headers.GetValues("X-Desk"));
        Assert.Contains("default-src", Assert.Single((await preview.GetAsync("/en/press/")).Headers.GetValues("Content-Security-Policy")));
        Assert.False((await preview.GetAsync("/zh/press/")).Headers.Contains("X-Desk"));

        var missing = await preview.GetAsync("/zh/nowhere/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("<html lang=\"zh-Hans\"", await missing.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync("/nowhere")).StatusCode);
    }

    [Fact]
    public async Task The_editor_is_served_from_memory_under_its_own_policy()
    {
        var site = TestSite.Minimal().LinkEditor();
        var options = site.Options() with { Editor = EditorMode.Found };
        TestSite.BuildHere(options);
        await using var preview = await PreviewedSite.StartAsync(site, preview => preview with { Site = options });
        foreach (var name in Directory.EnumerateFiles(Path.Combine(site.Output, "admin"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Output, file).Replace('\\', '/')))
        {
            var response = await preview.GetAsync("/" + name.Replace("index.html", "", StringComparison.Ordinal));
            Assert.Equal((name, HttpStatusCode.OK, TypeOf(name)), (name, response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(site.Output, name)), await response.Content.ReadAsByteArrayAsync());
            Assert.Contains("'unsafe-eval'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal(["same-origin-allow-popups"], response.Headers.GetValues("Cross-Origin-Opener-Policy"));
        }

        Assert.DoesNotContain("'unsafe", Assert.Single((await preview.GetAsync("/en/")).Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);

        static string TypeOf(string name) => Path.GetExtension(name) switch
        {
            ".html" => "text/html",
            ".css" => "text/css",
            ".js" => "text/javascript",
            ".json" => "application/json",
            ".wasm" => "application/wasm",
            var other => throw new InvalidOperationException($"No type is due for {other}."),
        };
    }

    /// <summary>Sends a request line as it is; a client library would tidy the path.</summary>
    private static async Task<string> SendAsync(Uri address, string requestLine)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{requestLine}\r\nHost: {address.Authority}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync() ?? "";
    }
}
