using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Generator.Checking.External;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Tests.Infrastructure;

/// <summary>
/// Every host of the Internet at once: a real Kestrel on this machine, which answers badly in many ways. As a network it
/// gives each name a public address and leads each connection here; <c>inside.example</c> is a name of a private
/// network, <c>unknown.example</c> of none, and <c>closed.example</c> refuses connections.
/// </summary>
internal sealed class MisbehavingServer : INetwork, IAsyncDisposable
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");
    private static readonly IPAddress Closed = IPAddress.Parse("93.184.216.35");
    private static readonly IPAddress Private = IPAddress.Parse("10.1.2.3");

    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, int> attempts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> requests = new();

    private MisbehavingServer(WebApplication application) => this.application = application;

    /// <summary>As <c>METHOD PATH</c>, in the order in which they came.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    public ConcurrentQueue<string> UserAgents { get; } = new();

    /// <summary>The most requests that were under way at one time.</summary>
    public int MostAtOnce { get; private set; }

    private int HttpPort { get; set; }

    private int HttpsPort { get; set; }

    public static async Task<MisbehavingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(CreateCertificate()));
        });
        var application = builder.Build();
        var server = new MisbehavingServer(application);
        application.Run(server.AnswerAsync);
        await application.StartAsync();
        var ports = application.Urls.Select(url => new Uri(url)).ToDictionary(url => url.Scheme, url => url.Port);
        (server.HttpPort, server.HttpsPort) = (ports["http"], ports["https"]);
        return server;
    }

    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation) => host switch
    {
        "unknown.example" => throw new SocketException((int)SocketError.HostNotFound),
        "closed.example" => Task.FromResult<IPAddress[]>([Closed]),
        "inside.example" => Task.FromResult<IPAddress[]>([Private]),
        "both.example" => Task.FromResult<IPAddress[]>([Private, Public]),
        _ => Task.FromResult<IPAddress[]>([IPAddress.TryParse(host, out var address) ? address : Public]),
    };

    public async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        Assert.All(addresses, address => Assert.Contains(address, (IPAddress[])[Public, Closed]));
        if (addresses.Contains(Closed))
        {
            throw new SocketException((int)SocketError.ConnectionRefused);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port == 443 ? HttpsPort : HttpPort, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        requests.Enqueue($"{context.Request.Method} {path}");
        UserAgents.Enqueue(context.Request.Headers.UserAgent.ToString());
        if (path.StartsWith("/crowd/", StringComparison.Ordinal))
        {
            await CrowdAsync(context);
            return;
        }

        var isHead = HttpMethods.IsHead(context.Request.Method);
        var attempt = isHead ? 0 : attempts.AddOrUpdate(path, 1, (_, count) => count + 1);
        var response = context.Response;
        switch (path)
        {
            case "/gone":
                response.StatusCode = 410;
                break;
            case "/missing":
                response.StatusCode = 404;
                break;
            case "/private" or "/bot" when path == "/private" || isHead:
                response.StatusCode = 403;
                break;
            case "/no-head" when isHead:
                response.StatusCode = 405;
                break;
            case "/reset-head" when isHead:
                context.Abort();
                break;
            case "/old" or "/older" or "/temporary" or "/mixed" or "/circle" or "/circle-2" or "/to-inside" or "/to-loopback" or "/to-mapped" or "/to-mail" or "/soft-redirect":
                Redirect(response, path);
                break;
            case "/busy-seconds" when attempt <= 1:
                response.StatusCode = 429;
                response.Headers.RetryAfter = "7";
                break;
            case "/busy-date" when attempt <= 1:
                response.StatusCode = 503;
                response.Headers.RetryAfter = "Sat, 01 Jun 2024 00:00:30 GMT";
                break;
            case "/busy-always":
                response.StatusCode = 429;
                break;
            case "/busy-for-hours":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "36000";
                break;
            case "/failing" when attempt <= 2:
                response.StatusCode = 500;
                break;
            case "/slow":
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
                break;
            case "/reset":
                context.Abort();
                break;
            case "/broken":
                response.ContentType = "text/html";
                response.ContentLength = 5000;
                await response.WriteAsync("<!doctype html><p>Half a");
                await response.Body.FlushAsync();
                context.Abort();
                break;
            case "/file.pdf":
                response.ContentType = "application/pdf";
                break;
            case "/huge":
                await WriteHugeAsync(context);
                break;
            case "/soft":
                await WritePageAsync(response, "Page not found | Other site");
                break;
            case "/404-explained":
                await WritePageAsync(response, "What the status 404 means | Other site");
                break;
            default:
                await WritePageAsync(response, "Other site");
                break;
        }
    }

    private static void Redirect(HttpResponse response, string path)
    {
        var (status, target) = path switch
        {
            "/old" => (301, "/page"),
            "/older" => (308, "/old"),
            "/mixed" => (301, "http://third.example/temporary"),
            "/circle" => (302, "/circle-2"),
            "/circle-2" => (302, "/circle"),
            "/to-inside" => (302, "http://inside.example/secret"),
            "/to-loopback" => (302, "http://127.0.0.1/secret"),
            "/to-mapped" => (302, "http://[::ffff:192.168.0.1]/secret"),
            "/to-mail" => (302, "mailto:somebody@other.example"),
            "/soft-redirect" => (302, "/errors/404.html"),
            _ => (302, "/page"),
        };
        response.StatusCode = status;
        response.Headers.Location = target;
    }

    private static async Task WritePageAsync(HttpResponse response, string title)
    {
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync($"<!doctype html><title>{title}</title><h1 id=present>P</h1><a name=\"named\"></a><h2 id=\"user-content-readme\">R</h2><p id=\"中文\">");
    }

    /// <summary>A page without an end, until nobody reads it any more.</summary>
    private static async Task WriteHugeAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync("<!doctype html><title>Huge</title>");
        var line = new string('x', 64 * 1024);
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(line);
        }
    }

    private async Task CrowdAsync(HttpContext context)
    {
        lock (requests)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++underWay);
        }

        await Task.Delay(20);
        lock (requests)
        {
            underWay--;
        }

        context.Response.ContentType = "image/png";
    }

    private int underWay;

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=self-signed.example", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
