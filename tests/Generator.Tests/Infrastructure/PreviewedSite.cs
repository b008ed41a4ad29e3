using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Generator.Preview;

namespace Generator.Tests.Infrastructure;

/// <summary>A site that a preview serves to a client of its own, at a port that is free.</summary>
public sealed class PreviewedSite : IAsyncDisposable
{
    /// <summary>Long on purpose: it is no measure, only the end of hope on a machine with much else to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly PreviewServer server;
    private readonly HttpClient client;

    private PreviewedSite(TestSite site, PreviewServer server)
    {
        Site = site;
        this.server = server;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address, Timeout = Patience };
    }

    public TestSite Site { get; }

    public Uri Address => server.Address;

    public bool IsPolling => server.IsPolling;

    /// <summary>Serves the site and waits for the checks of the first build.</summary>
    public static async Task<PreviewedSite> StartAsync(TestSite site, Func<PreviewOptions, PreviewOptions>? change = null)
    {
        var options = new PreviewOptions { Site = site.Options() with { Drafts = true, Upcoming = true }, IsClockFixed = true, Port = 0 };
        var previewed = new PreviewedSite(site, PreviewServer.Start(change is null ? options : change(options)));
        await previewed.WaitForStateAsync(state => !state.GetProperty("checking").GetBoolean());
        return previewed;
    }

    public Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        change?.Invoke(request);
        return client.SendAsync(request);
    }

    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync();

    public Task WaitForTextAsync(string path, string text) =>
        WaitAsync(async () => (await ReadAsync(path)).Contains(text, StringComparison.Ordinal), $"{path} with `{text}`");

    public Task WaitForStatusAsync(string path, HttpStatusCode status) =>
        WaitAsync(async () => (await GetAsync(path)).StatusCode == status, $"{path} with {status}");

    /// <summary>What a browser would be told, once it is as it should be.</summary>
    public async Task<JsonElement> WaitForStateAsync(Func<JsonElement, bool> isExpected)
    {
        JsonElement state = default;
        await WaitAsync(async () => isExpected(state = await ReadStateAsync()), "the state");
        return state;
    }

    /// <summary>The first event, which is there at once.</summary>
    public async Task<JsonElement> ReadStateAsync()
    {
        using var response = await client.GetAsync(PreviewEvents, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var line = await reader.ReadLineAsync();
        return line is null or ":" ? JsonDocument.Parse("""{"checking": true, "diagnostics": []}""").RootElement : JsonDocument.Parse(line["data: ".Length..]).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        Site.Dispose();
    }

    private const string PreviewEvents = "/.preview/events";

    private static async Task WaitAsync(Func<Task<bool>> isThere, string expected)
    {
        var waited = Stopwatch.StartNew();
        while (!await isThere())
        {
            Assert.True(waited.Elapsed < Patience, $"There is still no {expected}.");
            await Task.Delay(20);
        }
    }
}
