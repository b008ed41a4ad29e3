namespace Generator.Site.Hosting;

/// <summary>The headers that every answer of the site has.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// Pages are of one origin and have neither inline scripts nor inline styles, so nothing else is let in (Content
    /// Security Policy Level 3). Structured data are no scripts that run and need no leave.
    /// </summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests";

    /// <summary>As lines of <c>_headers</c>; with <paramref name="noIndex"/> search engines are asked to leave the site alone.</summary>
    public static ImmutableArray<string> Create(bool noIndex) =>
    [
        $"Content-Security-Policy: {ContentSecurityPolicy}",
        "Strict-Transport-Security: max-age=63072000; includeSubDomains",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        "Referrer-Policy: strict-origin-when-cross-origin",
        "Permissions-Policy: browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy: same-origin",
        .. noIndex ? new[] { "X-Robots-Tag: noindex, nofollow" } : [],
    ];
}
