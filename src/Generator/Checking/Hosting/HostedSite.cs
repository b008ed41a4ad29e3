using System.Collections.Frozen;
using Generator.Checking.Urls;
using Generator.Content;

namespace Generator.Checking.Hosting;

/// <summary>
/// A site as Netlify serves it: files by their exact names, a folder by its <c>index.html</c>, <c>/about</c> by
/// <c>about.html</c>, and redirect rules in their order.
/// </summary>
public sealed class HostedSite
{
    /// <summary>What the host answers itself: functions, forms, its picture service.</summary>
    private const string PlatformPath = "/.netlify/";

    private static readonly FrozenSet<string> NeverServed = new[] { "_redirects", "_headers", "netlify.toml" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, UrlPath> files;
    private readonly string origin;
    private readonly ImmutableArray<(RedirectRule Rule, RedirectPattern Pattern)> active;

    /// <summary><paramref name="origin"/> decides which rules with a whole URL are about this site.</summary>
    public HostedSite(IEnumerable<UrlPath> files, ImmutableArray<RedirectRule> rules, string origin)
    {
        this.files = files.Where(file => !NeverServed.Contains(file.FilePath)).ToDictionary(file => file.FilePath, StringComparer.Ordinal);
        this.origin = origin;
        Rules = rules;
        active = [.. rules.Where(rule => !rule.IsConditional && PathOf(rule.From) is not null).Select(rule => (rule, new RedirectPattern(PathOf(rule.From)!, rule.Query)))];
        HasForcedRules = active.Any(rule => rule.Rule.IsForced);
    }

    /// <summary>The folder of the host that is this site; what stands beside it is none of ours.</summary>
    public string Mount { get; init; } = "/";

    /// <summary>In the order in which they are tried: the first that holds for a request decides.</summary>
    public ImmutableArray<RedirectRule> Rules { get; }

    /// <summary>Whether a rule may answer for a path at which there is a file.</summary>
    public bool HasForcedRules { get; }

    public IEnumerable<UrlPath> Files => files.Values;

    /// <summary>What a visitor gets for a path and query as they stand in a URL, percent-encoded.</summary>
    public HostAnswer Answer(string path, string? query)
    {
        // Nearly every request: the file is there, and no rule could take its place.
        var file = FindFile(path);
        return file is not null && !HasForcedRules ? AnswerFile(path, file) : AnswerRule(path, query, file) ?? AnswerFile(path, file);
    }

    /// <summary>The file with exactly this path.</summary>
    public UrlPath? Find(UrlPath path) => files.TryGetValue(path.FilePath, out var file) ? file : null;

    /// <summary>The path without percent-encoding; a slash that is encoded is no separator, so no file has it.</summary>
    public static string Decode(string path) =>
        path.Contains("%2F", StringComparison.OrdinalIgnoreCase) ? path : PercentEncoding.Decode(path);

    private HostAnswer? AnswerRule(string path, string? query, (UrlPath File, string? Moved)? file)
    {
        var segments = RedirectPattern.Split(path);
        foreach (var (rule, pattern) in active)
        {
            if (pattern.Match(segments, query) is { } values)
            {
                return file is not null && !rule.IsForced ? null : Apply(rule, RedirectPattern.Fill(rule.To, values), query);
            }
        }

        return null;
    }

    private HostAnswer Apply(RedirectRule rule, string target, string? query)
    {
        var full = query is null || target.Contains('?', StringComparison.Ordinal) ? target : $"{target}?{query}";
        if (rule.IsRedirect)
        {
            return new HostAnswer.Redirected(full, rule);
        }

        if (rule.Status >= 400)
        {
            return new HostAnswer.Missing(rule);
        }

        // A rewrite: the address stays, the file is another one.
        if (PathOf(target) is not { } local)
        {
            return new HostAnswer.Elsewhere();
        }

        var localPath = local.Split('?', '#')[0];
        return FindFile(localPath) is { } file ? new HostAnswer.Served(file.File)
            : localPath.StartsWith(PlatformPath, StringComparison.Ordinal) ? new HostAnswer.Elsewhere()
            : new HostAnswer.Missing(rule);
    }

    /// <summary>The path of a rule's URL on this site, or null for one of another host.</summary>
    private string? PathOf(string url) =>
        url.StartsWith('/') ? url
        : origin.Length > 0 && url.StartsWith(origin, StringComparison.OrdinalIgnoreCase) && url.Length > origin.Length && url[origin.Length] == '/' ? url[origin.Length..]
        : null;

    private HostAnswer AnswerFile(string path, (UrlPath File, string? Moved)? found) => found switch
    {
        ({ } file, null) => new HostAnswer.Served(file),
        (_, { } moved) => new HostAnswer.Redirected(moved, null),
        null when path.StartsWith(PlatformPath, StringComparison.Ordinal) || !path.StartsWith(Mount, StringComparison.Ordinal) => new HostAnswer.Elsewhere(),
        null => new HostAnswer.Missing(null),
    };

    /// <summary>The file behind a path; <c>Moved</c> is the path with or without its last slash where the host sends a visitor there.</summary>
    internal (UrlPath File, string? Moved)? FindFile(string encodedPath)
    {
        var path = Decode(encodedPath);
        if (path.EndsWith('/'))
        {
            return Get(path + "index.html") is { } index ? (index, null)
                : path.Length > 1 && Get(path[..^1] + ".html") is { } page ? (page, encodedPath[..^1])
                : null;
        }

        if (path.EndsWith("/index", StringComparison.Ordinal) && Get(path + ".html") is { } folderPage)
        {
            return (folderPage, encodedPath[..^"index".Length]);
        }

        return (Get(path) ?? Get(path + ".html")) is { } file ? (file, null)
            : Get(path + "/index.html") is { } folder ? (folder, encodedPath + "/")
            : null;
    }

    private UrlPath? Get(string path) => files.TryGetValue(path[1..], out var file) ? file : null;
}
