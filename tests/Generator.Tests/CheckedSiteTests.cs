using Generator.Checking.Folders;
using Generator.Checking.Urls;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// Small built sites, each named for what it covers: <c>CheckedSites/NAME</c> holds the files, in <c>expected.txt</c>
/// exactly what <c>check --site</c> finds (id, place, target), and perhaps in <c>base-url.txt</c> where it is served.
/// UPDATE_GOLDEN=1 writes what is expected.
/// </summary>
public sealed class CheckedSiteTests
{
    private const string ExpectedName = "expected.txt";
    private const string BaseUrlName = "base-url.txt";

    private static readonly string Folder = Repository.TestFile("CheckedSites");

    public static TheoryData<string> Sites => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_built_site_has_these_findings_and_no_others(string name)
    {
        using var site = new TemporaryFolder();
        TestSite.CopyFolder(Path.Combine(Folder, name), site.Path);
        var baseUrl = File.Exists(site.Combine(BaseUrlName)) ? File.ReadAllText(site.Combine(BaseUrlName)).Trim() : null;
        File.Delete(site.Combine(ExpectedName));
        File.Delete(site.Combine(BaseUrlName));

        var diagnostics = PublishedGenerator.Builds
            ? PublishedGenerator.Check(site.Path, baseUrl)
            : new FolderChecker(site.Path, new DiagnosticBag()).Check(ParseUrl(baseUrl)).Diagnostics;

        ExpectedFile.Verify(Path.Combine(Folder, name, ExpectedName), string.Concat(diagnostics.Select(diagnostic => Describe(diagnostic, site.Path))));
        Assert.All(diagnostics.Where(IsText), diagnostic => LocationAssert.LiesInItsFile(diagnostic.Location));
    }

    private static WebUrl? ParseUrl(string? text)
    {
        WebUrl.TryParse(text ?? "", null, out var url);
        return url;
    }

    private static string Describe(Diagnostic diagnostic, string root) =>
        $"{diagnostic.Id} {Path.GetRelativePath(root, diagnostic.Location.File)}:{diagnostic.Location.Line}:{diagnostic.Location.Column} {diagnostic.Target ?? diagnostic.Message}\n";

    private static bool IsText(Diagnostic diagnostic) => !diagnostic.Location.File.Contains("encoding", StringComparison.Ordinal);
}
