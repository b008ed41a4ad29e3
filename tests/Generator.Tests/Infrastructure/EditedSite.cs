using System.Text.Json.Nodes;
using Generator.Configuration;

namespace Generator.Tests.Infrastructure;

/// <summary>The minimal site with the web editor, built once, and its content as the editor's backend for trials holds it.</summary>
public sealed class EditedSite : IDisposable
{
    private readonly TestSite site = TestSite.Minimal().LinkEditor();

    public EditedSite() => BuildClean();

    public string Output => site.Output;

    public BuildResult BuildClean()
    {
        var result = TestSite.BuildHere(site.Options() with { Editor = EditorMode.Installed });
        Assert.Equal("", string.Join('\n', result.Diagnostics.Select(site.Describe)));
        return result;
    }

    public string Read(string name) => site.Read(name);

    public byte[] ReadBytes(string name) => File.ReadAllBytes(Path.Combine(site.Root, name));

    /// <summary>The Markdown files, as a tree of maps by name.</summary>
    public JsonObject ToRepository()
    {
        var root = new JsonObject();
        foreach (var file in Directory.EnumerateFiles(site.Input, "*.md", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(site.Root, file).Replace(Path.DirectorySeparatorChar, '/');
            var folder = path.Split('/')[..^1].Aggregate(root, (node, name) => (JsonObject)(node[name] ??= new JsonObject()));
            folder[Path.GetFileName(file)] = new JsonObject { ["path"] = path, ["content"] = File.ReadAllText(file) };
        }

        return root;
    }

    /// <summary>Writes what such a tree holds, below <paramref name="folder"/>, into the site's folder; a picture is a map with its <c>base64</c>.</summary>
    public void Take(JsonObject tree, string folder = "")
    {
        foreach (var (name, node) in tree)
        {
            var path = folder + name;
            if (node!["content"] is JsonValue content)
            {
                site.Write(path, content.GetValue<string>());
            }
            else if (node["content"]?["base64"] is JsonValue picture)
            {
                File.WriteAllBytes(Path.Combine(site.Root, path), Convert.FromBase64String(picture.GetValue<string>()));
            }
            else
            {
                Take((JsonObject)node, path + "/");
            }
        }
    }

    public void Dispose() => site.Dispose();
}
