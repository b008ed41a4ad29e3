using Generator.Checking.Hosting;
using Generator.Checking.Urls;

namespace Generator.Checking.Policies;

/// <summary>What a source of a policy says of places (Content Security Policy Level 3 §6.7.2.8): a scheme, a host, or <c>'self'</c>.</summary>
internal static class PolicySource
{
    /// <summary>Whether it names <paramref name="url"/> for a page at <paramref name="self"/>.</summary>
    public static bool Matches(string source, WebUrl url, WebUrl self)
    {
        if (source.Equals("'self'", StringComparison.OrdinalIgnoreCase))
        {
            return url.HasOriginOf(self) || (url is { Scheme: "https", Port: "" } && self.Port.Length == 0 && url.Host == self.Host);
        }

        if (source == "*")
        {
            return url.IsWeb || url.Scheme == self.Scheme;
        }

        return !source.StartsWith('\'') && (source.EndsWith(':') ? IsScheme(source[..^1], url.Scheme) : IsHost(source, url, self));
    }

    private static bool IsHost(string source, WebUrl url, WebUrl self)
    {
        var mark = source.IndexOf("://", StringComparison.Ordinal);
        var rest = mark < 0 ? source : source[(mark + "://".Length)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var path = slash < 0 ? "" : rest[slash..];
        var (host, port) = SplitPort(slash < 0 ? rest : rest[..slash]);
        return IsScheme(mark < 0 ? self.Scheme : source[..mark], url.Scheme) && IsHostPart(host, url.Host) && IsPort(port, url) && IsPath(path, url.Path);
    }

    private static (string Host, string Port) SplitPort(string authority)
    {
        var colon = authority.LastIndexOf(':');
        return colon < 0 || authority.EndsWith(']') ? (authority, "") : (authority[..colon], authority[(colon + 1)..]);
    }

    /// <summary>A scheme stands for its secure one too.</summary>
    private static bool IsScheme(string wanted, string scheme) =>
        wanted.Equals(scheme, StringComparison.OrdinalIgnoreCase) || (scheme == "https" && wanted.ToLowerInvariant() is "http" or "ws" or "wss");

    /// <summary><c>*.example.com</c> is every host below, and not that one.</summary>
    private static bool IsHostPart(string wanted, string host) =>
        host.Length > 0
        && (wanted == "*"
            || (wanted.StartsWith("*.", StringComparison.Ordinal) ? host.EndsWith(wanted[1..], StringComparison.OrdinalIgnoreCase) : wanted.Equals(host, StringComparison.OrdinalIgnoreCase)));

    private static bool IsPort(string wanted, WebUrl url) =>
        wanted == "*" || wanted == url.Port || (url.Port.Length == 0 && (url.Scheme, wanted) is ("http", "80") or ("https", "443") or ("https", "80"));

    /// <summary>A path that ends with a slash stands for all below it.</summary>
    private static bool IsPath(string wanted, string path)
    {
        var decoded = HostedSite.Decode(wanted);
        return decoded.Length == 0 || (decoded.EndsWith('/') ? HostedSite.Decode(path).StartsWith(decoded, StringComparison.Ordinal) : HostedSite.Decode(path) == decoded);
    }
}
