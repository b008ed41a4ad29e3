using System.Reflection;
using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site.Editor;

/// <summary>
/// Publishes the web editor (Decap CMS) for those who have no git: a page, its configuration, a script by which it reads and writes the files of this
/// site, and the packages that it is made of. No page leads there.
/// </summary>
public sealed class CreateEditor(SiteContext site) : IModule
{
    public const string IndexName = "index.html";

    public static UrlPath Folder { get; } = UrlPath.Root.Folder("admin");

    /// <summary>The files of this folder that a browser gets as they are.</summary>
    private static readonly string[] OwnFiles = ["editor.css", "editor.js", "documents.js", "backend.js"];

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        if (site.EditorPackages is not { } packages || site.Configuration.Editor is not { } settings)
        {
            return [];
        }

        var configuration = new EditorConfiguration(site.Configuration, settings, packages);
        return
        [
            new DataOutput(Folder, () => ReadOwn(IndexName)),
            new DataOutput(Folder.File("config.json"), () => configuration.Write(ContentFolder, FindEditions())),
            .. OwnFiles.Select(name => new DataOutput(Folder.File(name), () => ReadOwn(name))),
            .. packages.Files().Select(file => new DerivedOutput(Folder.File(file.Name), null, () => File.ReadAllBytes(file.Path))),
        ];
    }

    /// <summary>The content's folder in its repository, in which theme and content stand side by side.</summary>
    private string ContentFolder => Path.GetFileName(site.Options.InputFolder);

    /// <summary>The folders of the report that have a first page.</summary>
    private IEnumerable<string> FindEditions()
    {
        var reports = Path.Combine(site.Options.InputFolder, "report");
        return site.Cache.Inputs.Below(reports)
            .Select(file => Path.GetRelativePath(reports, file.Path).Split(Path.DirectorySeparatorChar))
            .Where(parts => parts is [_, DocumentName.IndexName + DocumentName.Extension])
            .Select(parts => parts[0]);
    }

    private static byte[] ReadOwn(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Editor/{name}")!;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return content.ToArray();
    }
}
