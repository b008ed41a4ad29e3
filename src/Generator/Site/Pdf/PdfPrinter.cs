using System.Collections.Frozen;
using System.Text;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Rendering.Templates;
using Microsoft.AspNetCore.StaticFiles;
using NodaTime;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Site.Pdf;

/// <summary>
/// Prints pages of a site that was found right, without writing it: what the browser asks for is made on demand. A document with a
/// list of contents is printed twice, since the numbers of its pages are known only then.
/// </summary>
internal sealed class PdfPrinter(AssembledSite assembled, TemplateRenderer renderer, DiagnosticBag diagnostics)
{
    private static readonly FileExtensionContentTypeProvider MediaTypes = new();

    private readonly SiteContext site = assembled.Context;

    /// <summary>The document's own address, which no page has.</summary>
    private const string PrintPath = "/print.html";

    /// <summary>A site that nothing of has changed by itself yet is not dated.</summary>
    private static readonly Instant Earliest = Instant.FromUnixTimeSeconds(0);

    /// <summary>Each job as a PDF that says it was made at <paramref name="since"/>, the last moment at which the site changed by itself.</summary>
    /// <exception cref="IOException">The browser does not do what it is told.</exception>
    public async Task<ImmutableArray<PdfOutput>> PrintAsync(IReadOnlyCollection<PdfJob> jobs, string executable, Instant since)
    {
        using var browser = Chromium.Start(executable);
        var address = await browser.WaitForAddressAsync();
        var printed = ImmutableArray.CreateBuilder<PdfOutput>();
        foreach (var job in jobs)
        {
            printed.Add(new PdfOutput(job, (await PrintAsync(job, address)).WithDate(Instant.Max(since, Earliest))));
        }

        return printed.DrainToImmutable();
    }

    private async Task<PdfFile> PrintAsync(PdfJob job, Uri browser)
    {
        var parts = job.Pages.Select((page, number) => new PrintPart($"part-{number}", page, Render(page))).ToImmutableArray();
        var document = new PrintDocument(job, parts, site);
        var html = document.ToHtml(FrozenDictionary<string, int>.Empty);
        using var page = new DevTools(url => Answer(url, html));
        await page.OpenAsync(browser, CancellationToken.None);
        var file = await PrintAsync(page);
        if (parts.Length > 1)
        {
            html = document.ToHtml(file.ReadDestinations());
            file = await PrintAsync(page);
        }

        return file;
    }

    private async Task<PdfFile> PrintAsync(DevTools page)
    {
        await page.LoadAsync(new Uri(site.Configuration.BaseUrl, PrintPath), CancellationToken.None);
        return new PdfFile(await page.PrintAsync(CancellationToken.None));
    }

    private string Render(ArticlePage page) => Render((PageOutput)assembled.Outputs.Find(page.Url)!);

    private string Render(PageOutput page)
    {
        var html = "";
        renderer.Render(page.Model(), page.Page.Language, diagnostics, written => html = written.ToString());
        return html;
    }

    private PdfResource? Answer(Uri url, string html)
    {
        if (url.GetLeftPart(UriPartial.Authority) != site.Configuration.Origin)
        {
            return null;
        }

        var path = Uri.UnescapeDataString(url.AbsolutePath);
        if (path == PrintPath)
        {
            return new PdfResource(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8");
        }

        return assembled.Outputs.Find(new UrlPath(path)) switch
        {
            FileOutput file => new PdfResource(File.ReadAllBytes(file.File.Path), MediaType(path)),
            DataOutput data => new PdfResource(data.Content(), MediaType(path)),
            _ => null,
        };
    }

    private static string MediaType(string path) => MediaTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream";
}

/// <summary>A printed document.</summary>
public sealed record PdfOutput(PdfJob Job, byte[] Content);
