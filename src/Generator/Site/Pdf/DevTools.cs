using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Site.Pdf;

/// <summary>
/// One page of a browser, by the Chrome DevTools Protocol. Whatever the page asks for is answered by
/// <paramref name="answer"/> and by nobody else: nothing goes to a network.
/// </summary>
internal sealed class DevTools(Func<Uri, PdfResource?> answer) : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly ClientWebSocket socket = new();
    private readonly ArrayBufferWriter<byte> received = new(BufferSize);
    private int lastId;
    private string? session;

    /// <summary>Connects to a browser and opens a page in it.</summary>
    public async Task OpenAsync(Uri browser, CancellationToken cancellation)
    {
        await socket.ConnectAsync(browser, cancellation);
        var target = (await SendAsync("Target.createTarget", json => json.WriteString("url", "about:blank"), cancellation)).GetProperty("targetId").GetString()!;
        var attached = await SendAsync("Target.attachToTarget", json =>
        {
            json.WriteString("targetId", target);
            json.WriteBoolean("flatten", true);
        }, cancellation);
        session = attached.GetProperty("sessionId").GetString();
        await SendAsync("Page.enable", null, cancellation);
        await SendAsync("Fetch.enable", null, cancellation);
    }

    /// <summary>Loads a page with all that belongs to it.</summary>
    public async Task LoadAsync(Uri url, CancellationToken cancellation)
    {
        await SendAsync("Page.navigate", json => json.WriteString("url", url.AbsoluteUri), cancellation);
        await ReceiveUntilAsync(message => IsEvent(message, "Page.loadEventFired"), cancellation);
        await SendAsync("Runtime.evaluate", json =>
        {
            json.WriteString("expression", "document.fonts.ready.then(() => Promise.all([...document.images].map(image => image.decode().catch(() => {}))))");
            json.WriteBoolean("awaitPromise", true);
        }, cancellation);
    }

    /// <summary>The page as a tagged PDF with an outline.</summary>
    public async Task<byte[]> PrintAsync(CancellationToken cancellation)
    {
        var printed = await SendAsync("Page.printToPDF", json =>
        {
            json.WriteBoolean("printBackground", true);
            json.WriteBoolean("preferCSSPageSize", true);
            json.WriteBoolean("generateTaggedPDF", true);
            json.WriteBoolean("generateDocumentOutline", true);
        }, cancellation);
        return printed.GetProperty("data").GetBytesFromBase64();
    }

    public void Dispose() => socket.Dispose();

    /// <summary>Sends a command and gives its result; what the page asks for meanwhile is answered.</summary>
    /// <exception cref="IOException">The browser refused the command, or is gone.</exception>
    private async Task<JsonElement> SendAsync(string method, Action<Utf8JsonWriter>? writeParameters, CancellationToken cancellation)
    {
        var id = await WriteAsync(method, writeParameters, cancellation);
        var reply = await ReceiveUntilAsync(message => message.TryGetProperty("id", out var replied) && replied.GetInt32() == id, cancellation);
        return reply.TryGetProperty("error", out var error)
            ? throw new IOException($"The browser refused {method}: {error.GetProperty("message").GetString()}")
            : reply.GetProperty("result");
    }

    private async Task<int> WriteAsync(string method, Action<Utf8JsonWriter>? writeParameters, CancellationToken cancellation)
    {
        var id = ++lastId;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("id", id);
            json.WriteString("method", method);
            if (session is not null)
            {
                json.WriteString("sessionId", session);
            }

            json.WriteStartObject("params");
            writeParameters?.Invoke(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await socket.SendAsync(buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, cancellation);
        return id;
    }

    private async Task<JsonElement> ReceiveUntilAsync(Func<JsonElement, bool> isWanted, CancellationToken cancellation)
    {
        while (true)
        {
            var message = await ReceiveAsync(cancellation);
            if (IsEvent(message, "Fetch.requestPaused"))
            {
                await AnswerAsync(message.GetProperty("params"), cancellation);
            }
            else if (isWanted(message))
            {
                return message;
            }
        }
    }

    private async Task<JsonElement> ReceiveAsync(CancellationToken cancellation)
    {
        received.ResetWrittenCount();
        while (true)
        {
            var part = await socket.ReceiveAsync(received.GetMemory(BufferSize), cancellation);
            received.Advance(part.Count);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new IOException("The browser has ended.");
            }

            if (part.EndOfMessage)
            {
                using var document = JsonDocument.Parse(received.WrittenMemory);
                return document.RootElement.Clone();
            }
        }
    }

    private Task<int> AnswerAsync(JsonElement paused, CancellationToken cancellation)
    {
        var resource = answer(new Uri(paused.GetProperty("request").GetProperty("url").GetString()!));
        return WriteAsync("Fetch.fulfillRequest", json =>
        {
            json.WriteString("requestId", paused.GetProperty("requestId").GetString());
            json.WriteNumber("responseCode", resource is null ? 404 : 200);
            json.WriteStartArray("responseHeaders");
            json.WriteStartObject();
            json.WriteString("name", "Content-Type");
            json.WriteString("value", resource?.MediaType ?? "text/plain");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteBase64String("body", resource is null ? [] : resource.Content);
        }, cancellation);
    }

    private static bool IsEvent(JsonElement message, string name) =>
        message.TryGetProperty("method", out var method) && method.ValueEquals(name);
}

/// <summary>What a page asks for: its content and media type.</summary>
internal sealed record PdfResource(byte[] Content, string MediaType);
