using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Configuration;

[assembly: AssemblyFixture(typeof(Generator.Tests.Infrastructure.BuiltRealSite))]

namespace Generator.Tests.Infrastructure;

/// <summary>
/// The real content with the real theme and its search, and its pages as a browser's DOM: built once for all tests that only
/// look at it, and not at all where none does.
/// </summary>
public sealed class BuiltRealSite : IDisposable
{
    /// <summary>The origin of the real site.yaml.</summary>
    public const string Origin = "https://smart-newsroom.example";

    private readonly Lazy<(TestSite Site, BuildResult Result)> built = new(Build);
    private readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> pages;

    public BuiltRealSite() => pages = new(() => ReadPages(Output));

    public BuildResult Result => built.Value.Result;

    public string Output => built.Value.Site.Output;

    /// <summary>Every HTML file by the path a host serves it at: a folder's index at the folder.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages => pages.Value;

    /// <summary>The pages that the site links to, not those that a host shows for a missing one.</summary>
    public IEnumerable<string> PublicUrls => Pages.Keys.Where(url => !url.EndsWith("/404.html", StringComparison.Ordinal));

    /// <summary>The site's own path that a reference on a page leads to, without its fragment; null where it leads elsewhere.</summary>
    public static string? PathOf(string reference, string from)
    {
        var url = new Uri(new Uri(Origin + from), reference);
        return url.GetLeftPart(UriPartial.Authority) == Origin ? Uri.UnescapeDataString(url.AbsolutePath) : null;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Output, name));

    public void Dispose()
    {
        if (built.IsValueCreated)
        {
            built.Value.Site.Dispose();
        }
    }

    private static (TestSite Site, BuildResult Result) Build()
    {
        var site = TestSite.Real().LinkPackages();
        var result = TestSite.Build(site.Options() with { Search = SearchMode.Indexed });
        Assert.Equal([], result.Diagnostics.Select(site.Describe));
        return (site, result);
    }

    private static Dictionary<string, IHtmlDocument> ReadPages(string output) =>
        Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => ToUrl(output, file), file => new HtmlParser().ParseDocument(File.ReadAllText(file)), StringComparer.Ordinal);

    private static string ToUrl(string output, string file)
    {
        var path = "/" + Path.GetRelativePath(output, file).Replace(Path.DirectorySeparatorChar, '/');
        return path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
    }
}
