using System.Collections.Frozen;
using Generator.Content;

namespace Generator.Configuration;

/// <summary>Reads <c>allowed-hosts</c>: other hosts than the site's own from which its pages may load something.</summary>
internal static class AllowedHosts
{
    /// <summary>The hosts in lower case; each stands for those below it too.</summary>
    public static FrozenSet<string> Read(FieldReader fields)
    {
        var hosts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var written in fields.Scalars("allowed-hosts"))
        {
            if (Uri.CheckHostName(written.Value) is UriHostNameType.Dns or UriHostNameType.IPv4 && new UriBuilder("https", written.Value).Uri is { } url)
            {
                hosts.Add(url.IdnHost.ToLowerInvariant());
            }
            else
            {
                fields.Invalid(written, $"`{written.Value}` is not a host, such as cdn.example.com: no scheme, port, path or `*`.");
            }
        }

        return hosts.ToFrozenSet(StringComparer.Ordinal);
    }
}
