using System.Diagnostics;
using Generator.Site.Pdf;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What <c>generator pdf</c> prints, read with poppler's tools.</summary>
public sealed class PdfTests
{
    private static readonly DateTimeOffset Moment = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_report_in_Chinese_has_an_outline_page_numbers_and_text_that_can_be_searched()
    {
        using var site = Showcase();
        var result = Print(site, "report/2024");
        Assert.Equal(["report/2024/index.en.pdf", "report/2024/index.zh.pdf"], result.Files.Select(file => file.Job.FileName));
        var path = Path.Combine(site.Root, "report.pdf");
        File.WriteAllBytes(path, result.Files[1].Content);

        var facts = Run("pdfinfo", path);
        Assert.Matches("Title: +2024年可持续发展报告", facts);
        Assert.Matches("Tagged: +yes", facts);
        Assert.Matches(@"Page size: +59\d\.\d+ x 84\d\.\d+ pts \(A4\)", facts);

        var text = System.Text.Encoding.Latin1.GetString(result.Files[1].Content);
        Assert.Contains("/Outlines ", text, StringComparison.Ordinal);
        Assert.Contains("/Lang (zh-Hans)", text, StringComparison.Ordinal);

        // A chapter begins on the page that the contents name for it.
        var contents = Run("pdftotext", "-f", "3", "-l", "4", "-layout", path, "-");
        var number = System.Text.RegularExpressions.Regex.Match(contents, @"拐点已现\s+(\d+)").Groups[1].Value;
        Assert.Contains("拐点已现", Run("pdftotext", "-f", number, "-l", number, path, "-"), StringComparison.Ordinal);
        Assert.Contains("https://newsroom.example-mobility.example/zh/press/2025/", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" no ", string.Concat(Run("pdffonts", path).Split('\n').Skip(2).Select(line => line[..Math.Min(line.Length, 73)])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_the_same_each_time_and_the_next_build_links_to_it()
    {
        using var site = TestSite.Copy(Repository.Input, Repository.Theme);
        var first = Print(site, "report/2023/climate-and-low-carbon.md");
        var second = Print(site, "report/2023/climate-and-low-carbon.md");
        Assert.Equal(first.Files[0].Content, second.Files[0].Content);
        site.BuildClean();
        Assert.Null(site.Page("/en/report/2023/climate-and-low-carbon/").QuerySelector(".pdf-download"));

        File.WriteAllBytes(Path.Combine(site.Input, first.Files[0].Job.FileName), first.Files[0].Content);
        site.BuildClean();
        var link = site.Page("/en/report/2023/climate-and-low-carbon/").QuerySelector(".pdf-download a")!;
        Assert.Equal("/media/report/2023/climate-and-low-carbon.en.pdf", link.GetAttribute("href"));
        Assert.Null(site.Page("/zh/report/2023/climate-and-low-carbon/").QuerySelector(".pdf-download"));
    }

    [Fact]
    public void A_name_that_no_document_has_is_told()
    {
        using var site = TestSite.Minimal();
        Assert.Equal("report/1999", new SiteGenerator(site.Options()).Print(["report/1999"], browser: null).Unknown);
    }

    private static PdfResult Print(TestSite site, string name) =>
        new SiteGenerator(site.Options() with { AsOf = Moment }).Print([name], Chromium.Find());

    private static TestSite Showcase() => TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
