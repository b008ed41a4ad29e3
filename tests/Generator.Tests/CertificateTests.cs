using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Certificates of the report: shown, told to machines, and watched until they end.</summary>
public sealed class CertificateTests
{
    private const string Data = "input/report/2023/certificates.yaml";
    private const string Chapter = "input/report/2023/one.md";

    [Fact]
    public void A_chapter_shows_its_certificates_in_its_language()
    {
        using var site = WithCertificate("2024-09-10");
        site.BuildClean();
        Assert.Equal("ISO 14001 The plant 10 September 2024", site.Page("/en/report/2023/one/").QuerySelector(".certificate")!.TextContent);
        Assert.Equal("ISO 14001 工厂 2024年9月10日", site.Page("/zh/report/2023/one/").QuerySelector(".certificate")!.TextContent);
    }

    [Theory]
    [InlineData("/en/report/2023/one/")]
    [InlineData("/en/report/2023/")]
    public void Search_engines_are_told(string page)
    {
        using var site = WithCertificate("2024-09-10");
        site.BuildClean();
        using var json = JsonDocument.Parse(site.Page(page).QuerySelector("script[type='application/ld+json']")!.TextContent);
        var certification = json.RootElement.GetProperty("hasCertification")[0];
        Assert.Equal("Certification", certification.GetProperty("@type").GetString());
        Assert.Equal("ISO 14001", certification.GetProperty("name").GetString());
        Assert.Equal("2024-09-10", certification.GetProperty("expires").GetString());
        Assert.EndsWith("CertificationActive", certification.GetProperty("certificationStatus").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Its last day is 10 September; days begin in Shanghai.</summary>
    [Theory]
    [InlineData("2024-06-11T15:59:59Z", "", false)]
    [InlineData("2024-06-11T16:00:00Z", "GEN9302", false)]
    [InlineData("2024-09-10T15:59:59Z", "GEN9302", false)]
    [InlineData("2024-09-10T16:00:00Z", "GEN9301", true)]
    public void Its_end_is_a_warning_ninety_days_ahead_and_fails_a_strict_build_afterwards(string asOf, string expected, bool failsStrictly)
    {
        using var site = WithCertificate("2024-09-10");
        var options = site.Options() with { AsOf = DateTimeOffset.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(expected, string.Join(' ', TestSite.Build(options).Diagnostics.Select(diagnostic => diagnostic.Id)));
        var strict = TestSite.Build(options with { Strict = true });
        Assert.Equal(expected, string.Join(' ', strict.Diagnostics.Select(diagnostic => diagnostic.Id)));
        Assert.Equal(failsStrictly, strict.HasErrors);
    }

    [Fact]
    public void The_schedule_lists_both_days()
    {
        using var site = WithCertificate("2024-09-10");
        var result = GeneratorProcess.Run(site.Root, ["schedule", "--as-of", "2024-06-01T00:00Z"]);
        Assert.Equal(
            """
            2024-06-12T00:00:00+08:00  Asia/Shanghai  certificate to renew  report/2023/index.md (iso-14001)
            2024-09-11T00:00:00+08:00  Asia/Shanghai  certificate expired   report/2023/index.md (iso-14001)

            """,
            result.Output);
        var json = GeneratorProcess.Run(site.Root, ["schedule", "--format", "json", "--as-of", "2024-06-01T00:00Z"]).Output;
        using var document = JsonDocument.Parse(json);
        Assert.Equal(["certificate-notice", "certificate-end"], document.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()));
    }

    [Fact]
    public void A_build_that_keeps_the_last_one_sees_both_days_pass()
    {
        using var site = WithCertificate("2024-09-10");
        site.BuildClean();
        Assert.True(site.BuildAsOf("2024-06-11T15:59:59Z").IsUnchanged);
        Assert.Equal(["GEN9302"], site.BuildAsOf("2024-06-11T16:00:00Z").Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.True(site.BuildAsOf("2024-09-10T15:59:59Z").IsUnchanged);
        Assert.False(site.BuildAsOf("2024-09-10T16:00:00Z").IsUnchanged);
        Assert.Equal("ISO 14001 The plant 10 September 2024 (expired)", site.Page("/en/report/2023/one/").QuerySelector(".certificate")!.TextContent);
    }

    private static TestSite WithCertificate(string expires) => TestSite.Minimal()
        .Write("theme/directives/certificate.html", "---\ndescription: Certificates.\nforms: [block]\narguments: {ids: {}}\n---\n{{ for c in data.certificates }}<p class=\"certificate\">{{ c.standard }} {{ c.scope }} {{ c.expires | date \"long\" }}{{ if c.expired }} (expired){{ end }}</p>{{ end }}")
        .Write(Data, $"certificates:\n  iso-14001:\n    standard: ISO 14001\n    scope: {{en: The plant, zh: 工厂}}\n    expires: {expires}\n")
        .Replace(Chapter, "zh: 第一章}\n", "zh: 第一章}\ncertificates: [iso-14001]\n")
        .Replace(Chapter, "They are good.\n", "They are good.\n\n::certificate\n")
        .Replace("input/report/2023/one.zh.md", "结果良好。\n", "结果良好。\n\n::certificate\n")
        .Replace("theme/layouts/base.html", "</head>", "{{ if page.json_ld }}<script type=\"application/ld+json\">{{ page.json_ld }}</script>{{ end }}\n</head>");
}
