using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Words of environmental claims need evidence or a reason, in every language and in front matter too.</summary>
public sealed class ClaimTests
{
    private const string Chapter = "input/report/2023/one.md";

    [Theory]
    [InlineData("off", null)]
    [InlineData("warn", Severity.Warning)]
    [InlineData("error", Severity.Error)]
    public void The_site_says_how_much_a_claim_without_evidence_weighs(string level, Severity? expected)
    {
        using var site = WithClaim(level);
        var result = site.Build();
        Assert.Equal(expected is null ? 0 : 2, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(("GEN9320", expected), (diagnostic.Id, (Severity?)diagnostic.Severity)));
    }

    [Theory]
    [InlineData("{exception: Quotes a law.}", "")]
    [InlineData("{evidence: iso-14068}", "")]
    [InlineData("{evidence: verified}", "")]
    [InlineData("{evidence: unverified}", "GEN9321")]
    [InlineData("{terms: {en: climate neutral}, exception: Quotes a law.}", "GEN9320 one.zh.md")]
    [InlineData("{terms: {en: green, zh: 绿色}, exception: A colour.}", "GEN9320 one.md, GEN9320 one.zh.md")]
    public void What_the_front_matter_names_bears_the_claim_or_does_not(string claim, string expected)
    {
        using var site = WithClaim("error").Replace(Chapter, "zh: 第一章}\n", $"zh: 第一章}}\nclaims:\n  - {claim}\n");
        var found = site.Build().Diagnostics.Select(diagnostic => diagnostic.Id == "GEN9321" ? diagnostic.Id : $"{diagnostic.Id} {Path.GetFileName(diagnostic.Location.File)}");
        Assert.Equal(expected, string.Join(", ", found));
    }

    [Fact]
    public void A_certificate_bears_a_claim_until_it_ends()
    {
        using var site = WithClaim("error").Replace(Chapter, "zh: 第一章}\n", "zh: 第一章}\nclaims:\n  - evidence: iso-14068\n");
        Assert.Empty(site.BuildAsOf("2025-12-31T15:59:59Z").Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        Assert.Contains(site.BuildAsOf("2025-12-31T16:00:00Z").Diagnostics, diagnostic => diagnostic.Id == "GEN9321");
    }

    private static TestSite WithClaim(string level) => TestSite.Minimal()
        .Append("input/site.yaml", $"claims:\n  level: {level}\n  terms: {{en: [climate neutral, green], zh: [气候中和, 绿色]}}\n")
        .Write("input/report/2023/certificates.yaml", "certificates:\n  iso-14068:\n    standard: ISO 14068\n    scope: {en: The plant, zh: 工厂}\n    expires: 2025-12-31\n")
        .Write("input/report/2023/indicators.yaml", """
            indicators:
              energy-use:
                name: {en: Energy use, zh: 能源消耗}
                unit: MWh
                direction: lower
            targets:
              verified:
                name: {en: Neutral, zh: 中和}
                target-year: 2030
                plan: one#results
                verifier: {en: A verifier, zh: 核验机构}
              unverified:
                name: {en: Neutral too, zh: 也中和}
                target-year: 2030
                plan: one#results
            """)
        .Write("input/report/2023/indicators.csv", "indicator,period,value,status,note,restated-from,reason\nenergy-use,2023,5,measured,,,\n")
        .Append(Chapter, "\nWe are climate neutral.\n")
        .Append("input/report/2023/one.zh.md", "\n我们实现了气候中和。\n");
}
