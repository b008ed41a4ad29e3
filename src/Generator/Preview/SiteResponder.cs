using System.Text;
using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Generator.Preview;

/// <summary>
/// Answers for a path as the host will: files, redirects, headers, the page for what does not exist. A page is rendered
/// when it is asked for; one that fails to render is shown as it last was.
/// </summary>
internal sealed class SiteResponder(PreviewEngine engine, PreviewPage page)
{
    /// <summary>Archives and address cards have the types that are registered (iana.org), where the provider knows older ones.</summary>
    private static readonly FileExtensionContentTypeProvider ContentTypes = new() { Mappings = { [".zip"] = "application/zip", [".vcf"] = "text/vcard" } };

    /// <summary>What the host sets anew for each answer, or what would hide a save from the browser.</summary>
    private static readonly string[] OwnHeaders = ["Cache-Control", "Content-Length", "Transfer-Encoding", "Connection"];

    private readonly LastGoodPages lastGood = new();

    /// <summary>Answers a request for <paramref name="path"/>, percent-encoded as it came.</summary>
    public Task Respond(HttpResponse response, string path, string? query)
    {
        response.Headers.CacheControl = "no-store";
        if (engine.Site is not { } site)
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Write(response, "text/html", PreviewPage.CreateWaiting());
        }

        AddHeaders(site, response, path);
        switch (site.Host.Answer(path, query))
        {
            case HostAnswer.Served served when site.Assembled.Outputs.Find(served.File) is { } output:
                return Serve(site, output, response);
            case HostAnswer.Redirected redirected:
                response.StatusCode = redirected.Rule?.Status ?? StatusCodes.Status301MovedPermanently;
                response.Headers.Location = redirected.Location;
                return Task.CompletedTask;
            case HostAnswer.Elsewhere:
                response.StatusCode = StatusCodes.Status502BadGateway;
                return Write(response, "text/plain", Encoding.UTF8.GetBytes("The host answers this itself or asks another site; a preview cannot."));
            case HostAnswer.Missing missing:
                return ServeMissing(site, missing.Rule, response);
            default:
                return ServeMissing(site, null, response);
        }
    }

    private Task ServeMissing(PreviewSite site, RedirectRule? rule, HttpResponse response)
    {
        response.StatusCode = rule is { Status: >= 400 } ? rule.Status : StatusCodes.Status404NotFound;
        var target = rule is { To: ['/', ..] } ? new UrlPath(rule.To) : UrlPath.Root.File("404.html");
        return site.Assembled.Outputs.Find(target) is { } output
            ? Serve(site, output, response)
            : Write(response, "text/plain", Encoding.UTF8.GetBytes("There is no such page."));
    }

    private Task Serve(PreviewSite site, OutputDocument output, HttpResponse response) => output switch
    {
        PageOutput asked => ServePage(site, asked, response),
        DataOutput data => Write(response, TypeOf(output.Url), data.Content()),
        DerivedOutput derived => Write(response, TypeOf(output.Url), derived.Content()),
        FileOutput file => ServeFile(file, response),
        _ => throw new InvalidOperationException($"{output.Url} is of a kind that the preview does not know."),
    };

    private Task ServePage(PreviewSite site, PageOutput asked, HttpResponse response)
    {
        var diagnostics = new DiagnosticBag();
        var html = site.Render(asked, diagnostics);
        if (html is not null)
        {
            lastGood.Keep(asked.Url, html);
        }

        html ??= lastGood.Find(asked.Url);
        if (html is null)
        {
            response.StatusCode = StatusCodes.Status500InternalServerError;
            return Write(response, "text/html", PreviewPage.CreateWaiting());
        }

        return Write(response, "text/html", page.Create(html, site.FindArticle(asked.Url)));
    }

    /// <summary>From the disk as it is now: a style sheet is there before the build that follows.</summary>
    private static Task ServeFile(FileOutput file, HttpResponse response)
    {
        try
        {
            return Write(response, TypeOf(file.Url), File.ReadAllBytes(file.File.Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Write(response, "text/plain", Encoding.UTF8.GetBytes($"{file.File.Name} cannot be read: {exception.Message}"));
        }
    }

    private static void AddHeaders(PreviewSite site, HttpResponse response, string path)
    {
        var headers = site.Headers
            .Where(rule => rule.Matches(path))
            .SelectMany(rule => rule.Values)
            .Where(header => !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase));
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }
    }

    private static string TypeOf(UrlPath url) =>
        ContentTypes.TryGetContentType(url.FilePath, out var type) ? type : "application/octet-stream";

    private static Task Write(HttpResponse response, string type, ReadOnlyMemory<byte> content)
    {
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "image/svg+xml";
        response.ContentType ??= isText ? $"{type}; charset=utf-8" : type;
        response.ContentLength = content.Length;
        return HttpMethods.IsHead(response.HttpContext.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(content).AsTask();
    }
}
