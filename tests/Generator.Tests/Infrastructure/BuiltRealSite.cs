using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Configuration;

namespace Generator.Tests.Infrastructure;

/// <summary>The real content with the real theme and its search, built once for a class of tests, and its pages as a browser's DOM.</summary>
public sealed class BuiltRealSite : IDisposable
{
    /// <summary>The origin of the real site.yaml.</summary>
    public const string Origin = "https://smart-newsroom.example";

    private readonly TestSite site = TestSite.Real().LinkPackages();

    public BuiltRealSite()
    {
        Result = TestSite.Build(site.Options() with { Search = SearchMode.Indexed });
        Assert.Equal([], Result.Diagnostics.Select(site.Describe));
        Pages = Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories)
            .ToDictionary(ToUrl, file => new HtmlParser().ParseDocument(File.ReadAllText(file)), StringComparer.Ordinal);
    }

    public BuildResult Result { get; }

    public string Output => site.Output;

    /// <summary>Every HTML file by the path a host serves it at: a folder's index at the folder.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    /// <summary>The pages that the site links to, not those that a host shows for a missing one.</summary>
    public IEnumerable<string> PublicUrls => Pages.Keys.Where(url => !url.EndsWith("/404.html", StringComparison.Ordinal));

    /// <summary>The site's own path that a reference on a page leads to, without its fragment; null where it leads elsewhere.</summary>
    public static string? PathOf(string reference, string from)
    {
        var url = new Uri(new Uri(Origin + from), reference);
        return url.GetLeftPart(UriPartial.Authority) == Origin ? Uri.UnescapeDataString(url.AbsolutePath) : null;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Output, name));

    public void Dispose() => site.Dispose();

    private string ToUrl(string file)
    {
        var path = "/" + Path.GetRelativePath(site.Output, file).Replace(Path.DirectorySeparatorChar, '/');
        return path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
    }
}
