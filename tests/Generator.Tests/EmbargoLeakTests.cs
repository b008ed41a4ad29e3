using System.IO.Compression;
using System.Text;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Where something of what is withheld stands, the build fails, at its place, and no log tells it.</summary>
public sealed class EmbargoLeakTests
{
    private const string Later = "input/press/2024-12-01-later";
    private const string Layout = "theme/layouts/page.html";

    [Theory]
    [InlineData("The ferry sails on sunlight", "title")]
    [InlineData("THE FERRY SAILS ON SUNLIGHT", "title")]
    [InlineData("渡轮以阳光为动力", "title")]
    [InlineData("The&#32;ferry&#x20;sails on sunlight", "title")]
    [InlineData("&#28193;&#x8F6e;以阳光为动力", "title")]
    [InlineData("<script type=\"application/json\">\"\\u6e21\\u8F6E\\u4ee5阳光为动力\"</script>", "title")]
    [InlineData("<script type=\"application/json\">{\"a\":\"x\\nThe ferry sails on sunlight\"}</script>", "title")]
    [InlineData("<a href=\"mailto:a@b.example?subject=The%20ferry+sails%20on%20sunlight\">x</a>", "title")]
    [InlineData("<a href=\"mailto:a@b.example?subject=%e6%B8%a1%E8%BD%AE%E4%BB%A5%E9%98%B3%E5%85%89%E4%B8%BA%E5%8A%A8%E5%8A%9B\">x</a>", "title")]
    [InlineData("<a href=\"mailto:a@b.example?subject=The%2520ferry%2520sails%2520on%2520sunlight\">x</a>", "title")]
    [InlineData("crosses the harbour without a drop of fuel from spring to", "passage")]
    [InlineData("从春到秋横渡港口，不耗一滴燃料，名为", "passage")]
    [InlineData("the Harbour Swallow comes", "name")]
    [InlineData("<p data-x=\"/en/press/2024/later/\">", "part of the address")]
    [InlineData("<p data-x=\"duhang-yangguang\">", "part of the address")]
    [InlineData("<p data-x=\"2024-12-01-later\">", "part of the address")]
    [InlineData("{# comment #} <!-- The ferry sails on sunlight -->", "title")]
    public void A_leak_in_a_template_fails_the_build_at_its_place(string leak, string kind)
    {
        using var site = WithLater();
        site.Write(Layout, $"<h1>{{{{ document.title }}}}</h1>\n<p>Soon: {leak}</p>\n{{{{ document.body }}}}\n");
        var diagnostics = site.Build().Diagnostics.Where(diagnostic => diagnostic.Id == "GEN9001").ToList();
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("theme/layouts/page.html:2:", site.Describe(diagnostic.Location), StringComparison.Ordinal));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Message.Contains($"{kind} ", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("/zh/about/", diagnostics[0].Pages);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_leak_in_a_style_sheet_or_a_script_is_found_in_its_file()
    {
        using var site = WithLater();
        site.Write("theme/assets/site.css", "p { margin: 0 }\n/* 渡轮以阳光为动力 */\n").Write("theme/assets/x.js", "// see /press/2024/later/\n");
        Assert.Equal(
            [
                "GEN9001 theme/assets/site.css:2:4 The title of a document that is withheld stands here.",
                "GEN9001 theme/assets/x.js:1:15 A part of the address of a document that is withheld stands here.",
            ],
            site.Build().Diagnostics.Select(site.Describe));
    }

    [Fact]
    public void A_picture_of_a_withheld_document_is_known_by_its_content_and_by_its_hash()
    {
        using var site = WithLater();
        var picture = site.Read($"{Later}/plan.svg");
        site.Write("theme/assets/teaser.svg", picture);
        Assert.Equal("GEN9001 theme/assets/teaser.svg:0:0 A file of a document that is withheld stands here.", Assert.Single(site.Build().Diagnostics.Select(site.Describe)));
        File.Delete(Path.Combine(site.Theme, "assets", "teaser.svg"));

        Assert.Empty(TestSite.Build(site.Options() with { AsOf = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) }).Diagnostics);
        var published = Path.GetFileName(Directory.GetFiles(Path.Combine(site.Output, "media", "press", "2024-12-01-later"), "plan.*").Single());
        site.Write(Layout, $"<h1>{{{{ document.title }}}}</h1>\n<p data-x=\"{published}\"></p>{{{{ document.body }}}}\n");
        Assert.All(site.Build().Diagnostics, diagnostic => Assert.Equal("GEN9001", diagnostic.Id));
    }

    [Fact]
    public void What_is_public_already_is_no_leak()
    {
        using var site = WithLater();
        site.WriteRelease("2024-03-01-ferry", "2024-03-01T09:00")
            .Replace("input/press/2024-03-01-ferry/index.md", "Text of ferry.", "The ferry sails on sunlight. It crosses the harbour\nwithout a drop of fuel from spring to autumn: the Harbour Swallow, says press/2024/later, 2024-12-01-later and duhang-yangguang.")
            .Replace("input/press/2024-03-01-ferry/index.zh.md", "ferry的正文。", "渡轮以阳光为动力。渡轮从春到秋\n横渡港口，不耗一滴燃料：港湾之燕，见press/2024/later、2024-12-01-later、duhang-yangguang。")
            .Write("input/press/2024-03-01-ferry/same.svg", site.Read($"{Later}/plan.svg"));
        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("Contacts", "联系方式")]
    [InlineData("Article", "文章")]
    [InlineData("Organization", "组织")]
    [InlineData("News", "新闻")]
    public void A_draft_with_the_title_of_something_common_is_no_leak(string english, string chinese)
    {
        using var site = TestSite.Copy(Repository.TestFile("Sites", "minimal", "input"), Repository.Theme)
            .Write("input/pages/draft.md", $"---\ntitle: {{en: {english}, zh: {chinese}}}\ndraft: true\n---\nWe are small.\n")
            .Write("input/pages/draft.zh.md", "我们很小。\n");
        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic => diagnostic.Id == "GEN9001");
    }

    [Fact]
    public void A_correction_that_is_dated_ahead_is_withheld_too()
    {
        using var site = TestSite.Minimal().Replace(
            "input/press/2024-01-10-first/index.md",
            "topics:",
            "corrections:\n  - {date: 2024-09-01T10:00, kind: update, note: {en: The figures of the second table were those of another year., zh: 第二个表格中的数据属于另一个年份。}}\ntopics:");
        site.BuildClean();
        site.Write(Layout, "<h1>{{ document.title }}</h1>\n<p lang=\"en\">The figures of the second table were those of another year.</p>\n{{ document.body }}\n");
        Assert.All(site.Build().Diagnostics, diagnostic => Assert.Equal("GEN9001", diagnostic.Id));
        Assert.NotEmpty(site.Build().Diagnostics);
    }

    /// <summary>The pages did not change, and are taken over from the last build; what is withheld is new.</summary>
    [Fact]
    public void An_incremental_build_looks_again_when_something_else_is_withheld()
    {
        using var site = TestSite.Minimal().Write(Layout, "<h1>{{ document.title }}</h1>\n<p>The ferry sails on sunlight</p>\n{{ document.body }}\n");
        site.BuildClean();
        AddLater(site);
        Assert.Equal("GEN9001", Assert.Single(site.Build().Diagnostics).Id);

        site.Replace(Layout, "The ferry sails on sunlight", "Welcome");
        site.BuildClean();
        Assert.True(site.BuildClean().IsUnchanged);
        site.Write("input/pages/about.md", site.Read("input/pages/about.md") + "\nMore.\n");
        var kept = TestSite.ReadTree(site.Output);
        site.Build();
        Assert.Equal(kept.Keys, TestSite.ReadTree(site.Output).Keys);
    }

    [Fact]
    public void A_log_does_not_show_what_is_withheld()
    {
        using var site = WithLater();
        site.Write(Layout, "<h1>{{ document.title }}</h1>\n<p>The ferry sails on sunlight</p>\n{{ document.body }}\n");
        var run = GeneratorProcess.Run(site.Root, ["build", "--as-of", "2024-06-01T00:00Z", "--timings"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("theme/layouts/page.html:2:4", run.Output, StringComparison.Ordinal);
        Assert.All(["sunlight", "later", "阳光"], word => Assert.DoesNotContain(word, run.Output + run.Error, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_log_does_not_show_the_lines_of_a_withheld_document()
    {
        using var site = WithLater();
        site.Replace($"{Later}/index.md", "place: shanghai", "place: shanghai\ntopics: [nothing] # Swallow");
        var run = GeneratorProcess.Run(site.Root, ["build", "--as-of", "2024-06-01T00:00Z"]);
        Assert.Contains("GEN1019", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Swallow", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Compressed, as an Office document within an archive is, and as the streams of a PDF are.</summary>
    [Fact]
    public void A_leak_in_an_archive_or_a_pdf_is_found_in_its_file()
    {
        using var site = WithLater();
        var document = Zip("word/document.xml", "<w:t>The ferry sails on sunlight</w:t>"u8.ToArray());
        File.WriteAllBytes(Path.Combine(site.Theme, "assets", "kit.zip"), Zip("plan.svg", Encoding.UTF8.GetBytes(site.Read($"{Later}/plan.svg"))));
        File.WriteAllBytes(Path.Combine(site.Theme, "assets", "letter.zip"), Zip("letter.docx", document));
        File.WriteAllBytes(Path.Combine(site.Theme, "assets", "flyer.pdf"), Pdf("/Title (渡轮以阳光为动力)"u8));
        File.WriteAllBytes(Path.Combine(site.Theme, "assets", "fine.pdf"), Pdf("/Title (What is known)"u8));
        File.WriteAllBytes(Path.Combine(site.Theme, "assets", "damaged.zip"), document[..20]);
        Assert.Equal(
            [
                "GEN9001 theme/assets/flyer.pdf:0:0 The title of a document that is withheld stands here.",
                "GEN9001 theme/assets/kit.zip:0:0 A file of a document that is withheld stands here.",
                "GEN9001 theme/assets/letter.zip:0:0 The title of a document that is withheld stands here.",
            ],
            site.Build().Diagnostics.Select(site.Describe));
    }

    private static byte[] Zip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            entry.Write(content);
        }

        return bytes.ToArray();
    }

    /// <summary>One stream that is another's, one that is compressed.</summary>
    private static byte[] Pdf(ReadOnlySpan<byte> text)
    {
        using var bytes = new MemoryStream();
        bytes.Write("%PDF-1.7\n1 0 obj <</Filter/DCTDecode>> stream\n\0\0\0\nendstream endobj\n2 0 obj <</Filter/FlateDecode>> stream\r\n"u8);
        using (var packed = new ZLibStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var i = 0; i < 20; i++)
            {
                // So much that it pays to compress it.
                packed.Write(text);
            }
        }

        bytes.Write("\nendstream endobj\n%%EOF\n"u8);
        return bytes.ToArray();
    }

    private static TestSite WithLater()
    {
        var site = TestSite.Minimal();
        AddLater(site);
        return site;
    }

    private static void AddLater(TestSite site) => site
        .Write($"{Later}/index.md", "---\ntitle: {en: The ferry sails on sunlight, zh: 渡轮以阳光为动力}\nslug: {zh: duhang-yangguang}\ndate: 2024-12-01T09:00\nplace: shanghai\n---\n![A plan](plan.svg)\n\nIt crosses the harbour without a drop of fuel from spring to autumn. We call it Harbour Swallow.\n")
        .Write($"{Later}/index.zh.md", "![图](plan.svg)\n\n渡轮从春到秋横渡港口，不耗一滴燃料，名为“港湾之燕”。\n")
        .Write($"{Later}/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7\" height=\"9\"/>\n");
}
