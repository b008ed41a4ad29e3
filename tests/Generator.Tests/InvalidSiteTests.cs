using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// Every mistake that a writer or designer can make, as a small change of the minimal site: <c>Invalid/ID[-VARIANT]</c>
/// holds the changed files and in <c>expected.txt</c> exactly what the build says. UPDATE_GOLDEN=1 writes the latter.
/// </summary>
public sealed class InvalidSiteTests
{
    private static readonly string Folder = Repository.TestFile("Invalid");

    /// <summary>The site that all of them change, built once.</summary>
    private static readonly Lazy<TestSite> Built = new(() =>
    {
        var site = TestSite.Minimal();
        site.BuildClean();
        return site;
    });

    public static TheoryData<string> Sites => [.. Names()];

    [Theory]
    [MemberData(nameof(Sites))]
    public void An_invalid_site_gives_its_diagnostics_and_leaves_the_output_as_it_was(string name)
    {
        using var site = TestSite.Copy(Built.Value.Input, Built.Value.Theme);
        TestSite.CopyFolder(Built.Value.Output, site.Output);
        var before = TestSite.ReadTree(site.Output);
        SiteOverlay.Apply(Path.Combine(Folder, name), site.Root);

        var result = InvalidSites.Build(site, name);

        ExpectedFile.Verify(Path.Combine(Folder, name, SiteOverlay.ExpectedFile), Describe(result, site));
        Assert.Contains(result.Diagnostics, diagnostic => name.StartsWith(diagnostic.Id, StringComparison.Ordinal));
        Assert.All(result.Diagnostics, diagnostic => LocationAssert.LiesInItsFile(diagnostic.Location));
        if (result.HasErrors)
        {
            Assert.Equal(before, TestSite.ReadTree(site.Output));
        }
    }

    [Fact]
    public void Every_diagnostic_of_the_catalogue_has_an_invalid_site()
    {
        var raised = Names().Select(name => name.Split('-')[0]).ToHashSet();
        Assert.Equal([], DiagnosticCatalog.All.Select(descriptor => descriptor.Id).Where(id => !raised.Contains(id)));
    }

    [Fact]
    public void Every_descriptor_is_in_the_catalogue_once()
    {
        var declared = typeof(DiagnosticCatalog).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(DiagnosticCatalog).Namespace && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetFields())
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id);
        Assert.Equal(declared.Order(StringComparer.Ordinal), DiagnosticCatalog.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Equal(DiagnosticCatalog.All.Length, DiagnosticCatalog.All.DistinctBy(descriptor => descriptor.Id).Count());
    }

    private static IEnumerable<string> Names() =>
        Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>A line a diagnostic; below it the other places it names, and its help where that is not the catalogue's.</summary>
    private static string Describe(BuildResult result, TestSite site)
    {
        var lines = result.Diagnostics.SelectMany(diagnostic => diagnostic.Related
            .Select(other => $"    {other.Message}: {site.Describe(other.Location)}")
            .Prepend(site.Describe(diagnostic))
            .Concat(diagnostic.Help == diagnostic.Descriptor.Help ? [] : [$"    help: {diagnostic.Help}"]));
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
