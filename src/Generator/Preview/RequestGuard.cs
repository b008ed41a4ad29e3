using Microsoft.AspNetCore.Http;

namespace Generator.Preview;

/// <summary>
/// Lets in the browser of this machine and nobody else: a page of another site that had its name point to this machine
/// (DNS rebinding) asks under that name, and one that asks across sites says so.
/// </summary>
internal static class RequestGuard
{
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Why the request is refused, or null.</summary>
    public static string? ReasonToRefuse(HttpRequest request)
    {
        if (!IsLocal(request.Host, request.HttpContext.Connection.LocalPort))
        {
            return "The preview answers to localhost and 127.0.0.1 only.";
        }

        if (request.Headers.Origin is [{ Length: > 0 } origin] && !IsSameOrigin(origin, request.Host))
        {
            return "The preview answers to its own pages only.";
        }

        // A link from elsewhere may lead here; a page elsewhere may not take anything in.
        var isNavigation = request.Headers["Sec-Fetch-Mode"] == "navigate";
        return request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"] && !isNavigation ? "The preview answers to its own pages only." : null;
    }

    private static bool IsLocal(HostString host, int port) =>
        LocalNames.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && (host.Port ?? 80) == port;

    private static bool IsSameOrigin(string origin, HostString host) => string.Equals(origin, $"http://{host.Value}", StringComparison.OrdinalIgnoreCase);
}
