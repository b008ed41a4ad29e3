using System.Collections.Concurrent;
using Generator.Checking.Facts;
using Generator.Checking.Hosting;
using Generator.Checking.References;
using Generator.Checking.Urls;
using Generator.Content;

namespace Generator.Checking.Links;

/// <summary>
/// Resolves references as a browser would, and follows them to what the host serves. Distinct references are resolved
/// once.
/// </summary>
public sealed class LinkIndex
{
    private const int MostRedirects = 20;

    private readonly HostedSite host;
    private readonly string origin;
    private readonly Dictionary<UrlPath, FileFacts> facts;
    private readonly SimilarTargets similar;
    private readonly ConcurrentDictionary<string, LinkTarget> resolved = new(StringComparer.Ordinal);
    private readonly Func<string, FileFacts, LinkTarget> resolveNew;

    public LinkIndex(HostedSite host, IEnumerable<FileFacts> facts, WebUrl baseUrl)
    {
        this.host = host;
        BaseUrl = baseUrl;
        origin = baseUrl.Origin;
        this.facts = facts.ToDictionary(file => file.Url);
        similar = new SimilarTargets(host);
        resolveNew = ResolveNew;
    }

    /// <summary>Where the site is served; below a path of its host, the path ends with a slash.</summary>
    public WebUrl BaseUrl { get; }

    /// <summary>Where the references of a file lead, in their order.</summary>
    public LinkTarget[] Resolve(FileFacts file)
    {
        var targets = new LinkTarget[file.References.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = Resolve(file.References[i], file);
        }

        return targets;
    }

    /// <summary>Where a reference leads that stands in <paramref name="file"/>.</summary>
    public LinkTarget Resolve(PageReference reference, FileFacts file)
    {
        var target = file.BaseHref is null && (reference.Url.StartsWith('/') || reference.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            ? resolved.GetOrAdd(reference.Url, resolveNew, file)
            : ResolveNew(reference.Url, file);

        // What a machine reads is named by its whole URL: the fragment is part of a name.
        return target.Status == LinkStatus.MissingFragment && reference.Kind == ReferenceKind.Mention ? target with { Status = LinkStatus.Found } : target;
    }

    /// <summary>Whether a reference leads to a web page of another origin.</summary>
    public bool IsForeign(string reference) => WebUrl.TryParse(reference, BaseUrl, out var url) && url.IsWeb && !url.HasOriginOf(BaseUrl);

    /// <summary>What the host answers for a URL of this site, and where that ends.</summary>
    public LinkTarget Follow(WebUrl url)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var moved = false;
        for (var current = url; ; moved = true)
        {
            if (!current.IsWeb || !current.HasOriginOf(BaseUrl))
            {
                return new LinkTarget(LinkStatus.External) { FinalUrl = current.ToString() };
            }

            if (!visited.Add($"{current.Path}?{current.Query}") || visited.Count > MostRedirects)
            {
                return new LinkTarget(LinkStatus.RedirectLoop);
            }

            switch (host.Answer(current.Path, current.Query))
            {
                case HostAnswer.Served served:
                    return Found(served.File, current.Fragment) with { FinalUrl = moved ? Display(current) : null };
                case HostAnswer.Elsewhere:
                    return new LinkTarget(LinkStatus.External) { FinalUrl = moved ? Display(current) : null };
                case HostAnswer.Redirected redirect when WebUrl.TryParse(redirect.Location, current, out var next):
                    current = next with { Fragment = next.Fragment ?? current.Fragment };
                    break;
                case var answer:
                    return Missing(current) with { Rule = (answer as HostAnswer.Missing)?.Rule, FinalUrl = moved ? Display(current) : null };
            }
        }
    }

    private LinkTarget ResolveNew(string reference, FileFacts file)
    {
        if (file.BaseHref is null && FindPlain(WithoutOrigin(reference)) is { } found)
        {
            return found;
        }

        if (reference.StartsWith('#') && file is AssetFacts { HasFragments: false })
        {
            // In a style sheet it names an element of each page that uses it.
            return new LinkTarget(LinkStatus.External);
        }

        if (file.BaseHref is null && reference.StartsWith('#') && UrlPath.IsPlain(reference.AsSpan(1)))
        {
            return Found(file.Url, reference[1..]);
        }

        if (!WebUrl.TryParse(reference, UrlOf(file), out var url))
        {
            return new LinkTarget(LinkStatus.Invalid);
        }

        return url.Scheme switch
        {
            "mailto" => new LinkTarget(ContactAddress.IsMail(url) ? LinkStatus.External : LinkStatus.InvalidMail),
            "tel" => new LinkTarget(ContactAddress.IsPhone(url) ? LinkStatus.External : LinkStatus.InvalidPhone),
            _ when url.IsWeb && url.HasOriginOf(BaseUrl) => IsSelf(reference) ? Found(file.Url, url.Fragment) : Follow(url),
            _ => new LinkTarget(LinkStatus.External),
        };

        // A fragment alone asks the host for nothing.
        bool IsSelf(string written) => file.BaseHref is null && written.AsSpan().TrimStart().StartsWith('#');
    }

    /// <summary>The head of a page names pages of its own site with scheme and host.</summary>
    private string WithoutOrigin(string reference) =>
        reference.StartsWith(origin, StringComparison.Ordinal) ? reference[origin.Length..] : reference;

    /// <summary>The file that a plain path from the root names, without the detour of a URL; the most frequent case by far.</summary>
    private LinkTarget? FindPlain(string reference)
    {
        var number = reference.IndexOf('#', StringComparison.Ordinal);
        var path = number < 0 ? reference : reference[..number];
        var fragment = number < 0 ? "" : reference[(number + 1)..];
        if (host.HasForcedRules || !path.StartsWith('/') || !UrlPath.IsPlain(path) || !UrlPath.IsPlain(fragment)
            || path.Contains("//", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal))
        {
            return null;
        }

        return host.Find(new UrlPath(path)) is { } file ? Found(file, fragment) : null;
    }

    /// <summary>The URL that the references of a file are relative to.</summary>
    public WebUrl UrlOf(FileFacts file)
    {
        var url = BaseUrl with { Path = file.Url.Href };
        return file.BaseHref is { } href && WebUrl.TryParse(href, url, out var other) && other.Scheme is not ("data" or "javascript") ? other : url;
    }

    private LinkTarget Found(UrlPath file, string? encodedFragment)
    {
        var known = facts.GetValueOrDefault(file);
        var fragment = WithoutTextDirective(encodedFragment ?? "");
        var target = new LinkTarget(LinkStatus.Found) { File = file, Facts = known, Fragment = PercentEncoding.Decode(fragment) };
        return known is null || IsThere(known, fragment) ? target : target with { Status = LinkStatus.MissingFragment, Suggestion = similar.FindId(known, target.Fragment) };
    }

    /// <summary>
    /// Whether a fragment leads to a place in a file (HTML Standard §7.4.6.4): an id as it is written, then decoded, or the
    /// page's top. What is no page or drawing has rules of its own, such as a page number of a PDF.
    /// </summary>
    private static bool IsThere(FileFacts file, string fragment)
    {
        if (fragment.Length == 0 || file is AssetFacts { HasFragments: false } || file.HasId(fragment))
        {
            return true;
        }

        var decoded = PercentEncoding.Decode(fragment);
        return file.HasId(decoded)
            || (file is PageFacts && decoded.Equals("top", StringComparison.OrdinalIgnoreCase))
            || (file is AssetFacts && IsPartOfDrawing(decoded));
    }

    /// <summary>What names a part of a drawing without an id (SVG 2 §16.2.1; Media Fragments URI 1.0).</summary>
    private static bool IsPartOfDrawing(string fragment) =>
        fragment.StartsWith("svgView(", StringComparison.Ordinal) || fragment.StartsWith("xywh=", StringComparison.Ordinal) || fragment.StartsWith("t=", StringComparison.Ordinal);

    /// <summary>A text fragment is for the browser to look for (URL Fragment Text Directives §3.1).</summary>
    private static string WithoutTextDirective(string fragment)
    {
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        return directive < 0 ? fragment : fragment[..directive];
    }

    private LinkTarget Missing(WebUrl url)
    {
        var path = HostedSite.Decode(url.Path);
        return similar.FindIgnoringCase(path) is { } actual
            ? new LinkTarget(LinkStatus.WrongCase) { Suggestion = actual }
            : new LinkTarget(LinkStatus.Missing) { Suggestion = similar.FindPath(path) };
    }

    private string Display(WebUrl url)
    {
        var text = url.ToString();
        return url.HasOriginOf(BaseUrl) ? text[origin.Length..] : text;
    }
}
