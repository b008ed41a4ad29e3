using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary><c>/.well-known/security.txt</c> by RFC 9116: what it says, and when it is to be renewed.</summary>
public sealed class SecurityTextTests
{
    private const string File = "output/.well-known/security.txt";

    [Fact]
    public void It_has_the_fields_of_the_standard()
    {
        using var site = With("security:\n  contact: [mailto:security@example.com, https://example.com/report]\n  expires: 2025-05-31\n  policy: https://example.com/policy\n");
        site.BuildClean();
        Assert.Equal(
            """
            Contact: mailto:security@example.com
            Contact: https://example.com/report
            Expires: 2025-05-31T16:00:00Z
            Preferred-Languages: en, zh-Hans
            Canonical: https://site.example/.well-known/security.txt
            Policy: https://example.com/policy

            """,
            site.Read(File));
    }

    [Fact]
    public void A_site_that_names_nobody_has_none()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        Assert.False(System.IO.File.Exists(Path.Combine(site.Root, File)));
    }

    [Theory]
    [InlineData("contact: security@example.com", "GEN1012")]
    [InlineData("contact: http://example.com/report", "GEN1012")]
    [InlineData("contact: mailto:security@example.com\n  policy: http://example.com/policy", "GEN1012")]
    [InlineData("contact: []", "GEN1012")]
    public void What_the_standard_forbids_is_refused(string fields, string id)
    {
        using var site = With($"security:\n  {fields}\n  expires: 2025-05-31\n");
        Assert.Equal(id, Assert.Single(site.Build().Diagnostics).Id);
    }

    /// <summary>Its last day is 31 August; days begin in Shanghai.</summary>
    [Theory]
    [InlineData("2024-07-31T15:59:59Z", "", false)]
    [InlineData("2024-07-31T16:00:00Z", "GEN4007", false)]
    [InlineData("2024-08-31T15:59:59Z", "GEN4007", false)]
    [InlineData("2024-08-31T16:00:00Z", "GEN4006", true)]
    public void Its_end_is_a_warning_thirty_days_ahead_and_fails_a_strict_build_afterwards(string asOf, string expected, bool failsStrictly)
    {
        using var site = With("security:\n  contact: mailto:security@example.com\n  expires: 2024-08-31\n");
        site.BuildAsOf("2024-07-31T15:59:00Z");
        Assert.Equal(expected, string.Join(' ', site.BuildAsOf(asOf).Diagnostics.Select(diagnostic => diagnostic.Id)));
        var options = site.Options() with { Strict = true, AsOf = DateTimeOffset.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(failsStrictly, TestSite.Build(options).HasErrors);
    }

    [Fact]
    public void The_schedule_lists_both_days()
    {
        using var site = With("security:\n  contact: mailto:security@example.com\n  expires: 2024-08-31\n");
        var result = GeneratorProcess.Run(site.Root, ["schedule", "--as-of", "2024-06-01T00:00Z"]);
        Assert.Equal(
            """
            2024-08-01T00:00:00+08:00  Asia/Shanghai  security.txt to renew  site.yaml
            2024-09-01T00:00:00+08:00  Asia/Shanghai  security.txt expired   site.yaml

            """,
            result.Output);
    }

    private static TestSite With(string fields) => TestSite.Minimal().Append("input/site.yaml", fields);
}
