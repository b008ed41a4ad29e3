using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Site.Editor;
using Generator.Site.Search;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Tests.Infrastructure;

/// <summary>A site in a folder of its own: <c>input/</c> and <c>theme/</c> that a test writes, <c>output/</c> that a build makes.</summary>
public sealed class TestSite : IDisposable
{
    /// <summary>Later than every date in the tests' sites.</summary>
    public static readonly DateTimeOffset Now = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A cache of pictures for all tests: they build the same sites over and over.</summary>
    public static readonly string SharedImages = Path.Combine(Path.GetTempPath(), "generator-tests.images");

    /// <summary>Once for all: <c>tests/run</c> has installed them, and an editor's test runner may not have.</summary>
    private static readonly Lazy<string> Packages = new(() =>
    {
        Assert.True(PagefindInstaller.Install(Repository.Theme, out var reason) is not null, $"The packages of the theme are not installed: {reason}.");
        return Path.Combine(Repository.Theme, "node_modules");
    });

    private readonly TemporaryFolder folder = new();

    private TestSite()
    {
    }

    public string Root => folder.Path;

    public string Input => folder.Combine("input");

    public string Theme => folder.Combine("theme");

    public string Output => folder.Combine("output");

    /// <summary>A copy of the real content and theme.</summary>
    public static TestSite Real() => Copy(Repository.Input, Repository.Theme);

    /// <summary>Gives the site the npm packages of the real theme, without a copy.</summary>
    public TestSite LinkPackages()
    {
        Directory.CreateSymbolicLink(Path.Combine(Theme, "node_modules"), Packages.Value);
        return this;
    }

    /// <summary>Gives the site the npm packages of the web editor, and turns it on.</summary>
    public TestSite LinkEditor()
    {
        var (folder, packages) = (Path.Combine(Theme, "editor"), Path.Combine(Repository.Theme, "editor"));
        Assert.True(EditorPackages.Install(Repository.Theme, out var reason) is not null, $"The packages of the editor are not installed: {reason}.");
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(packages, "package-lock.json"), Path.Combine(folder, "package-lock.json"), overwrite: true);
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(packages, "node_modules"));
        return Append("input/site.yaml", "editor: {backend: test-repo}\n");
    }

    /// <summary>The smallest valid site, in English and Chinese, with the smallest theme.</summary>
    public static TestSite Minimal() => Copy(Repository.TestFile("Sites", "minimal", "input"), Repository.TestFile("Sites", "minimal", "theme"));

    public static TestSite Copy(string input, string theme)
    {
        var site = new TestSite();
        CopyFolder(input, site.Input);
        CopyFolder(theme, site.Theme);
        return site;
    }

    /// <summary>Copies every file below <paramref name="from"/> over what is there, but no npm packages.</summary>
    public static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/node_modules/", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>Writes a file below the site's folder.</summary>
    public TestSite Write(string name, string text)
    {
        var path = folder.Combine(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Replaces a text that stands exactly once in a file, or fails.</summary>
    public TestSite Replace(string name, string old, string replacement)
    {
        var path = folder.Combine(name);
        var text = File.ReadAllText(path);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Writes a text behind what a file holds.</summary>
    public TestSite Append(string name, string text)
    {
        File.AppendAllText(folder.Combine(name), text);
        return this;
    }

    /// <summary>Writes a release in both languages of the minimal site; its title is the folder's name behind the date.</summary>
    public TestSite WriteRelease(string folder, string date, string fields = "")
    {
        var title = folder.Split('-', 4)[^1];
        return Write($"input/press/{folder}/index.md", $"---\ntitle: {{en: {title}, zh: 中文{title}}}\ndate: {date}\nplace: shanghai\n{fields}---\nText of {title}.\n")
            .Write($"input/press/{folder}/index.zh.md", $"{title}的正文。\n");
    }

    /// <summary>A page of the built site.</summary>
    public IDocument Page(string url) => new HtmlParser().ParseDocument(Read($"output{url}index.html"));

    /// <summary>Whether the built site has a page at this URL.</summary>
    public bool HasPage(string url) => File.Exists(folder.Combine($"output{url}index.html"));

    /// <summary>An XML file of the built site.</summary>
    public XDocument ReadXml(string name) => XDocument.Parse(Read($"output/{name}"));

    public string Read(string name) => File.ReadAllText(folder.Combine(name));

    public BuildOptions Options() => new()
    {
        InputFolder = Input,
        ThemeFolder = Theme,
        OutputFolder = Output,
        AsOf = Now,
        ImageCacheFolder = SharedImages,
    };

    public BuildResult Build() => Build(Options());

    /// <summary>Builds in this process, or by the published program (<see cref="PublishedGenerator"/>).</summary>
    public static BuildResult Build(BuildOptions options) =>
        PublishedGenerator.Builds ? PublishedGenerator.Build(options) : BuildHere(options);

    /// <summary>Builds in this process, for what no report of the program says.</summary>
    public static BuildResult BuildHere(BuildOptions options) => new SiteGenerator(options).Build(write: true, CancellationToken.None);

    /// <summary>Builds the site of a moment, such as <c>2024-01-10T01:00:00Z</c>.</summary>
    public BuildResult BuildAsOf(string moment) =>
        Build(Options() with { AsOf = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture) });

    /// <summary>Builds, and fails with the diagnostics where there are any.</summary>
    public BuildResult BuildClean()
    {
        var result = Build();
        Assert.Equal("", string.Join('\n', result.Diagnostics.Select(Describe)));
        return result;
    }

    /// <summary>A diagnostic as one line: its id, place relative to the site, and message.</summary>
    public string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {Describe(diagnostic.Location)} {diagnostic.Message}";

    /// <summary>A place relative to the site; 0:0 means the file as a whole.</summary>
    public string Describe(SourceLocation location) => $"{Path.GetRelativePath(Root, location.File)}:{location.Line}:{location.Column}";

    /// <summary>Every file of the output with its bytes, by name.</summary>
    public static SortedDictionary<string, byte[]> ReadTree(string tree)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(tree, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(tree, file), File.ReadAllBytes(file));
        }

        return files;
    }

    public void Dispose() => folder.Dispose();
}
