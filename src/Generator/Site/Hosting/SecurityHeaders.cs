namespace Generator.Site.Hosting;

/// <summary>The headers that every answer of the site has.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// As lines of <c>_headers</c>; with <paramref name="noIndex"/> search engines are asked to leave the site alone.
    /// with <paramref name="hasSearch"/> the search may run; <paramref name="allowedHosts"/> are those from which pages may load something else than their own.
    /// </summary>
    public static ImmutableArray<string> Create(bool noIndex, bool hasSearch, IEnumerable<string> allowedHosts) =>
    [
        $"Content-Security-Policy: {ContentSecurityPolicy(hasSearch, string.Concat(allowedHosts.Order(StringComparer.Ordinal).Select(host => $" https://{host} https://*.{host}")))}",
        "Strict-Transport-Security: max-age=63072000; includeSubDomains",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        "Referrer-Policy: strict-origin-when-cross-origin",
        "Permissions-Policy: browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy: same-origin",
        .. noIndex ? new[] { "X-Robots-Tag: noindex, nofollow" } : [],
    ];

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
