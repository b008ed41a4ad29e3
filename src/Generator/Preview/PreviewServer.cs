using System.Net;
using System.Reflection;
using System.Threading;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Generator.Preview;

/// <summary>Serves the site of a folder to the browser of this machine, and shows what is saved as it is saved.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>A browser that has gone is found out by a comment sent to it.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private const int ThreadsForEachCore = 3;

    private static readonly byte[] Script = ReadScript();

    private readonly WebApplication application;
    private readonly CancellationTokenSource stop = new();
    private readonly PreviewEngine engine;
    private readonly SiteResponder responder;
    private readonly ChangeWatcher watcher;
    private readonly Task running;

    private PreviewServer(PreviewOptions options, int port)
    {
        KeepThreadsFree();
        engine = new PreviewEngine(options, TimeProvider.System);
        responder = new SiteResponder(engine, new PreviewPage(options, TimeProvider.System));
        application = CreateApplication(port);
        application.Run(Respond);
        application.StartAsync().GetAwaiter().GetResult();

        // The watcher is there before the first look at the files, so that no change falls between.
        watcher = new ChangeWatcher(options.Site, options.Poll, engine.Changes);
        running = Task.Run(() => engine.Run(stop.Token));
    }

    /// <summary>Where the site is served, such as <c>http://127.0.0.1:8000</c>.</summary>
    public Uri Address => new(application.Urls.Single());

    /// <summary>Ends when the preview is disposed, or fails as it failed.</summary>
    public Task Completion => running;

    /// <summary>Whether files are looked at again and again, since the system does not tell of changes.</summary>
    public bool IsPolling => watcher.IsPolling;

    /// <summary>Begins to serve; the site is built meanwhile.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static PreviewServer Start(PreviewOptions options)
    {
        if (options.Port is { } port)
        {
            return new PreviewServer(options, port);
        }

        try
        {
            return new PreviewServer(options, PreviewOptions.UsualPort);
        }
        catch (IOException)
        {
            // It is taken: any other will do.
            return new PreviewServer(options, port: 0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        watcher.Dispose();
        await stop.CancelAsync();
        await running;
        await application.StopAsync();
        await application.DisposeAsync();
        engine.Dispose();
        stop.Dispose();
    }

    /// <summary>A build keeps a thread of the pool for each core busy. Saves and requests have others, so that they never wait for it.</summary>
    private static void KeepThreadsFree()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, ThreadsForEachCore * Environment.ProcessorCount), ports);
    }

    private static WebApplication CreateApplication(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        return builder.Build();
    }

    private Task Respond(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (RequestGuard.ReasonToRefuse(request) is { } reason)
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return response.WriteAsync(reason);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        // As it came: Kestrel's own path is decoded, and an encoded slash is no separator.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!target.StartsWith('/'))
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        var question = target.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? target : target[..question];
        return path switch
        {
            PreviewPage.ScriptPath => SendScript(response),
            PreviewPage.EventsPath => SendEvents(context),
            _ => responder.Respond(response, path, question < 0 ? null : target[(question + 1)..]),
        };
    }

    private static Task SendScript(HttpResponse response)
    {
        response.ContentType = "text/javascript; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        return response.Body.WriteAsync(Script).AsTask();
    }

    /// <summary>Sends each state as an event (html.spec.whatwg.org, server-sent events) until the browser or the preview ends.</summary>
    private async Task SendEvents(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop.Token);
        var listener = engine.Events.Open();
        try
        {
            while (true)
            {
                await Send(context.Response, await Next(listener, ended.Token), ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has gone, or the preview ends.
        }
        finally
        {
            engine.Events.Close(listener);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> Next(Channel<ReadOnlyMemory<byte>> listener, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Heartbeat);
        try
        {
            return await listener.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ReadOnlyMemory<byte>.Empty;
        }
    }

    private static async Task Send(HttpResponse response, ReadOnlyMemory<byte> state, CancellationToken cancellation)
    {
        byte[] message = state.IsEmpty ? ":\n\n"u8.ToArray() : [.. "data: "u8, .. state.Span, .. "\n\n"u8];
        await response.Body.WriteAsync(message, cancellation);
        await response.Body.FlushAsync(cancellation);
    }

    private static byte[] ReadScript()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("Preview/client.js")!;
        using var text = new MemoryStream();
        resource.CopyTo(text);
        return text.ToArray();
    }
}
