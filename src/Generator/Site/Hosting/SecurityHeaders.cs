using Generator.Configuration;

namespace Generator.Site.Hosting;

/// <summary>The headers that keep a reader safe, as lines of <c>_headers</c>.</summary>
public static class SecurityHeaders
{
    private const string NoIndex = "X-Robots-Tag: noindex, nofollow";

    /// <summary>What every answer of the site has; with <paramref name="noIndex"/> search engines are asked to leave the site alone.</summary>
    public static ImmutableArray<string> Create(bool noIndex) =>
    [
        "Strict-Transport-Security: max-age=63072000; includeSubDomains",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        "Referrer-Policy: strict-origin-when-cross-origin",
        "Permissions-Policy: browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        .. noIndex ? new[] { NoIndex } : [],
    ];

    /// <summary>
    /// What pages may load and whom they may talk to: with <paramref name="hasSearch"/> the search may run; <paramref name="allowedHosts"/> are those from which pages may load something else than their own.
    /// </summary>
    public static ImmutableArray<string> OfPages(bool hasSearch, IEnumerable<string> allowedHosts) =>
    [
        $"Content-Security-Policy: {ContentSecurityPolicy(hasSearch, string.Concat(allowedHosts.Order(StringComparer.Ordinal).Select(host => $" https://{host} https://*.{host}")))}",
        "Cross-Origin-Opener-Policy: same-origin",
    ];

    /// <summary>
    /// The same for the web editor. Decap CMS compiles the check of its configuration (Ajv) and writes styles into its page (Emotion); it talks to the
    /// repository's host alone, and a window in which its user signs in there must be able to answer.
    /// </summary>
    public static ImmutableArray<string> OfEditor(EditorBackend backend, bool noIndex) =>
    [
        "Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
            + $"img-src 'self' blob:{Listed(backend.Pictures)}; font-src 'self'; connect-src 'self' blob:{Listed(backend.Connections)}; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests",
        "Cross-Origin-Opener-Policy: same-origin-allow-popups",
        .. noIndex ? [] : new[] { NoIndex },
    ];

    private static string Listed(ImmutableArray<string> hosts) => string.Concat(hosts.Select(host => " " + host));

    /// <summary>
    /// Pages are of one origin and have neither inline scripts nor inline styles, so nothing else is let in (Content
    /// Security Policy Level 3). Structured data are no scripts that run and need no leave. The search compiles
    /// WebAssembly, in a worker: the field for it stands on every page, and a second policy for the worker alone would
    /// only add to that for all paths. No text becomes code by it (<c>'unsafe-eval'</c> would let it).
    /// </summary>
    private static string ContentSecurityPolicy(bool hasSearch, string hosts) =>
        $"default-src 'none'; script-src 'self'{(hasSearch ? " 'wasm-unsafe-eval'" : "")}{hosts}; {(hasSearch ? "worker-src 'self'; " : "")}style-src 'self'{hosts}; img-src 'self' data:{hosts}; font-src 'self'{hosts}; "
        + $"media-src 'self'{hosts}; {(hosts.Length == 0 ? "" : $"frame-src 'self'{hosts}; ")}connect-src 'self'{hosts}; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests";
}
