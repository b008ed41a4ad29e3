using System.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What the Nu HTML checker (npm <c>vnu-jar</c>) says of every page, style sheet and drawing.</summary>
public sealed class MarkupTests(BuiltRealSite site, BuiltShowcase showcase)
{
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "quality", "vnu");

    [Fact]
    public async Task Every_page_style_and_drawing_of_both_sites_is_valid()
    {
        var (code, said) = await AskAsync(site.Output, showcase.Site.Output);
        Assert.Equal((0, ""), (code, said));
    }

    [Fact]
    public async Task An_invalid_page_is_found()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.Combine("index.html"),
            "<!DOCTYPE html><html lang=\"en\"><head><title>Page</title></head><body><ul><p>No item</p></ul></body></html>",
            TestContext.Current.CancellationToken);
        var (code, said) = await AskAsync(folder.Path);
        Assert.NotEqual(0, code);
        Assert.Contains("not allowed as child of element “ul”", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> AskAsync(params string[] folders)
    {
        using var process = Process.Start(new ProcessStartInfo(Script, folders) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
