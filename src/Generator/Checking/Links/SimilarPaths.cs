using System.Collections.Frozen;
using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Links;

/// <summary>Finds the file that the author of a broken link most likely meant.</summary>
internal sealed class SimilarPaths(HostedSite host)
{
    private readonly Lazy<FrozenDictionary<string, string>> ignoringCase = new(() => host.Files
        .OrderBy(file => file.Value, StringComparer.Ordinal)
        .GroupBy(file => file.FilePath, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.First().Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The path that differs in upper and lower case alone, in the form in which it was asked for.</summary>
    public string? FindIgnoringCase(string path)
    {
        if (path.EndsWith('/'))
        {
            return Find(path, "index.html");
        }

        return Find(path, "")
            ?? (Find(path, ".html") is { } page ? page[..^".html".Length] : null)
            ?? Find(path, "/index.html");
    }

    public string? FindNearest(string path) => Suggestion.Nearest(path, host.Files.Select(file => file.Value));

    private string? Find(string path, string suffix) => ignoringCase.Value.GetValueOrDefault(new UrlPath(path + suffix).FilePath);
}
