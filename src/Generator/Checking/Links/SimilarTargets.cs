using System.Collections.Concurrent;
using System.Collections.Frozen;
using Generator.Checking.Facts;
using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Links;

/// <summary>
/// Finds what the author of a broken link most likely meant, once for each: a mistake in a template stands on every page.
/// </summary>
internal sealed class SimilarTargets(HostedSite host)
{
    private readonly Lazy<FrozenDictionary<string, string>> ignoringCase = new(() => host.Files
        .OrderBy(file => file.Value, StringComparer.Ordinal)
        .GroupBy(file => file.FilePath, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.First().Value, StringComparer.OrdinalIgnoreCase));

    private readonly ConcurrentDictionary<string, string?> paths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(UrlPath File, string Id), string?> ids = [];

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

    public string? FindPath(string path) => paths.GetOrAdd(path, _ => Suggestion.Nearest(path, host.Files.Select(file => file.Value)));

    public string? FindId(FileFacts file, string id) => ids.GetOrAdd((file.Url, id), _ => Suggestion.Nearest(id, file.Ids));

    private string? Find(string path, string suffix) => ignoringCase.Value.GetValueOrDefault(new UrlPath(path + suffix).FilePath);
}
