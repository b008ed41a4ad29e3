using System.Collections.Concurrent;
using Generator.Checking.Facts;
using Generator.Checking.Hosting;
using Generator.Checking.Links;
using Generator.Checking.Loading;
using Generator.Checking.Urls;
using Generator.Diagnostics;

namespace Generator.Checking.Policies;

/// <summary>
/// Checks that no script or style of a page is blocked by the content security policy that the host sends with it, or
/// that the page states itself.
/// </summary>
public sealed class PolicyChecker
{
    private const string HeaderName = "Content-Security-Policy";
    private const string JavaScript = "javascript:";

    private readonly LinkIndex index;
    private readonly LoadChecker loads;
    private readonly ImmutableArray<(RedirectPattern For, ImmutableArray<ContentSecurityPolicy> Policies)> rules;

    /// <summary>What policies say of the scripts that every page of a site loads from its root.</summary>
    private readonly ConcurrentDictionary<(ContentSecurityPolicy Policy, string Url), string?> known = [];

    public PolicyChecker(ImmutableArray<HeaderRule> headers, LinkIndex index, LoadChecker loads)
    {
        this.index = index;
        this.loads = loads;
        rules =
        [
            .. from header in headers
               let policies = header.Values.Where(pair => pair.Key.Equals(HeaderName, StringComparison.OrdinalIgnoreCase)).SelectMany(pair => ContentSecurityPolicy.Parse(pair.Value))
               where policies.Any()
               select (header.ToPattern(), policies.ToImmutableArray()),
        ];
    }

    /// <summary>Reports the first code of each kind that is blocked, with the number of others like it.</summary>
    public void Check(PageFacts page, IPageReporter reporter)
    {
        if (rules.IsEmpty && page.Policies.IsEmpty)
        {
            return;
        }

        var codes = ReadCode(page);
        if (codes.IsEmpty)
        {
            return;
        }

        var policies = ReadPolicies(page);
        var blocked =
            from code in codes
            let directive = policies.Where(policy => policy.Start < code.Position).Select(policy => FindBlocking(policy.Policy, code, page)).FirstOrDefault(found => found is not null)
            where directive is not null
            group (code, directive) by (code.Kind, directive);
        foreach (var same in blocked)
        {
            var (code, directive) = same.First();
            reporter.Report(HtmlDiagnostics.BlockedByPolicy, code.Position, Describe(code, directive, same.Count() - 1));
        }
    }

    /// <summary>The directive that blocks the code; null where it may run.</summary>
    private string? FindBlocking(ContentSecurityPolicy policy, PageCode code, PageFacts page) =>
        code.Kind != CodeKind.ScriptFile ? policy.FindBlocking(code)
        : page.BaseHref is null && code.Nonce is null && code.Text.StartsWith('/') ? known.GetOrAdd((policy, code.Text), _ => FindBlockingFile(policy, code, page))
        : FindBlockingFile(policy, code, page);

    /// <summary>A URL that cannot be read is none that a policy could be asked about, and one that is refused anyway need not be.</summary>
    private string? FindBlockingFile(ContentSecurityPolicy policy, PageCode code, PageFacts page) =>
        WebUrl.TryParse(code.Text, index.UrlOf(page), out var file) && !loads.Refuses(file) ? policy.FindBlocking(code, file, index.BaseUrl)
        : null;

    private List<(ContentSecurityPolicy Policy, int Start)> ReadPolicies(PageFacts page)
    {
        var path = RedirectPattern.Split(page.Url.Href);
        return
        [
            .. rules.Where(rule => rule.For.Matches(path)).SelectMany(rule => rule.Policies).Select(policy => (policy, -1)),
            .. page.Policies.SelectMany(policy => ContentSecurityPolicy.Parse(policy.Text).Select(parsed => (parsed, policy.Position))),
        ];
    }

    /// <summary>The code of a page, and that of its <c>javascript:</c> URLs, which a browser takes for inline scripts (§4.2.4).</summary>
    private static ImmutableArray<PageCode> ReadCode(PageFacts page)
    {
        var codes = page.Code;
        foreach (var reference in page.References)
        {
            if (reference.Kind is ReferenceKind.Link or ReferenceKind.Form or ReferenceKind.Frame && IsScript(reference.Url))
            {
                codes = codes.Add(new PageCode(CodeKind.EventHandler, reference.Position, reference.Url.TrimStart(), null));
            }
        }

        return codes;
    }

    /// <summary>Nearly every URL tells by its first character that it is none.</summary>
    private static bool IsScript(ReadOnlySpan<char> url) =>
        url.Length > 0 && (url[0] is 'j' or 'J' || char.IsWhiteSpace(url[0])) && url.TrimStart().StartsWith(JavaScript, StringComparison.OrdinalIgnoreCase);

    private static string Describe(PageCode code, string directive, int others)
    {
        var name = code.Kind switch
        {
            CodeKind.ScriptFile => $"The script `{code.Text}`",
            CodeKind.Script => "This inline script",
            CodeKind.StyleSheet => "This inline style sheet",
            CodeKind.EventHandler => "This script in an attribute",
            _ => "This style attribute",
        };
        var more = others == 0 ? "" : others == 1 ? ", and so is another on this page" : string.Create(CultureInfo.InvariantCulture, $", and so are {others} others on this page");
        var hash = code.Kind is CodeKind.Script or CodeKind.StyleSheet ? $"; {ContentSecurityPolicy.HashOf(code.Text)} would allow it" : "";
        return $"{name} is blocked by the Content-Security-Policy, `{directive}`{more}{hash}.";
    }
}
