using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>
/// Finds the files below a folder, by name, in the snapshot that the build began with. A symbolic link is followed to a
/// file inside the folder and refused otherwise.
/// </summary>
public sealed class ReadFiles(string folder, InputSnapshot inputs) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var files = inputs.Below(folder)
            .Where(file => !file.IsLink || IsInside(file.Path, context.Diagnostics))
            .Select(file => new SourceFile(file.Path, RelativeName(file.Path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new FileDocument(file));
        return [.. documents, .. files];
    }

    private bool IsInside(string link, DiagnosticBag diagnostics)
    {
        var target = ResolveTarget(link);
        if (target is FileInfo { Exists: true } && target.FullName.StartsWith(RealFolder() + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return true;
        }

        diagnostics.Add(ContentDiagnostics.OutsideInput.At(
            SourceLocation.WholeFile(link), target switch
            {
                DirectoryInfo { Exists: true } => "The link leads to a folder; links are followed to files only.",
                { Exists: true } => $"The link leads to `{new FileInfo(link).LinkTarget}`, outside the folder {Path.GetFileName(folder)}.",
                _ => "The link leads nowhere.",
            }));
        return false;
    }

    private static FileSystemInfo? ResolveTarget(string link)
    {
        try
        {
            return Directory.Exists(link)
                ? Directory.ResolveLinkTarget(link, returnFinalTarget: true)
                : File.ResolveLinkTarget(link, returnFinalTarget: true);
        }
        catch (IOException)
        {
            // A circle of links has no final target: it leads nowhere, and is reported so.
            return null;
        }
    }

    /// <summary>The folder itself may be reached through a link (a temporary folder on macOS is).</summary>
    private string RealFolder() => Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;

    private string RelativeName(string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
