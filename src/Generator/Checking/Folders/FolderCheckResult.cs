using Generator.Checking.Urls;
using Generator.Diagnostics;

namespace Generator.Checking.Folders;

/// <summary>What a check of a folder found. <paramref name="BaseUrl"/> is null where nothing tells where the site is served.</summary>
public sealed record FolderCheckResult(ImmutableArray<Diagnostic> Diagnostics, int Pages, int Files, int References, WebUrl? BaseUrl)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
