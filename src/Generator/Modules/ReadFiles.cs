using System.IO.Enumeration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>
/// Finds the files below a folder, by name. Hidden files and folders are passed over; a symbolic link is followed to a
/// file inside the folder and refused otherwise.
/// </summary>
public sealed class ReadFiles(string folder) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        if (!Directory.Exists(folder))
        {
            return documents;
        }

        var files = Enumerate().Where(entry => !entry.IsLink || IsInside(entry.Path, context.Diagnostics))
            .Select(entry => new SourceFile(entry.Path, RelativeName(entry.Path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new FileDocument(file));
        return [.. documents, .. files];
    }

    private FileSystemEnumerable<(string Path, bool IsLink)> Enumerate() =>
        new(folder, Transform, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && (!entry.IsDirectory || IsLink(ref entry)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !IsLink(ref entry),
        };

    private static (string Path, bool IsLink) Transform(ref FileSystemEntry entry) => (entry.ToFullPath(), IsLink(ref entry));

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private bool IsInside(string link, DiagnosticBag diagnostics)
    {
        var target = ResolveTarget(link);
        if (target is FileInfo { Exists: true } && target.FullName.StartsWith(RealFolder() + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return true;
        }

        diagnostics.Add(DiagnosticCatalog.OutsideInput.At(
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
