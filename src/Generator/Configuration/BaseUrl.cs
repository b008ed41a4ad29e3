using System.Diagnostics.CodeAnalysis;

namespace Generator.Configuration;

/// <summary>The origin under which the site is served: an absolute http or https URL without path, query or fragment.</summary>
public static class BaseUrl
{
    /// <summary>Reads where a site is served that another generator built: that may be a folder of its host.</summary>
    public static bool TryParseFolder(string written, [NotNullWhen(true)] out Uri? url, [NotNullWhen(false)] out string? reason)
    {
        reason = !Uri.TryCreate(written.TrimEnd('/') + "/", UriKind.Absolute, out url) || url.Scheme is not ("https" or "http")
            ? "it must begin with https:// and name a host"
            : url.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0
                ? "it names a host and perhaps a folder, and has no query, fragment or user"
                : null;
        return reason is null;
    }

    public static bool TryParse(string written, [NotNullWhen(true)] out Uri? url, [NotNullWhen(false)] out string? reason)
    {
        reason = !Uri.TryCreate(written, UriKind.Absolute, out url) || url.Scheme is not ("https" or "http")
            ? "it must begin with https:// and name a host"
            : url.PathAndQuery != "/" || url.Fragment.Length > 0 || url.UserInfo.Length > 0
                ? "the site is served from the root of its host, so it has no path, query or user"
                : null;
        return reason is null;
    }
}
