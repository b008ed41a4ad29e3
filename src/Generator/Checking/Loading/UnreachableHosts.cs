using System.Collections.Frozen;

namespace Generator.Checking.Loading;

/// <summary>
/// Hosts that do not answer, or not reliably, in mainland China, each with the reason; each stands for those below it too.
/// </summary>
internal static class UnreachableHosts
{
    private const string Blocked = "which is blocked in mainland China";
    private const string Unreliable = "which answers only at times and in places in mainland China";

    private static readonly FrozenDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Google: fonts, maps, films, statistics, forms against robots.
        ["google.com"] = Blocked,
        ["googleapis.com"] = Blocked,
        ["gstatic.com"] = Blocked,
        ["googletagmanager.com"] = Blocked,
        ["google-analytics.com"] = Blocked,
        ["googlesyndication.com"] = Blocked,
        ["doubleclick.net"] = Blocked,
        ["ggpht.com"] = Blocked,
        ["googleusercontent.com"] = Blocked,
        ["blogspot.com"] = Blocked,
        ["youtube.com"] = Blocked,
        ["youtube-nocookie.com"] = Blocked,
        ["youtu.be"] = Blocked,
        ["ytimg.com"] = Blocked,
        ["recaptcha.net"] = Unreliable,

        // Networks of people, and what is embedded from them.
        ["facebook.com"] = Blocked,
        ["facebook.net"] = Blocked,
        ["fbcdn.net"] = Blocked,
        ["instagram.com"] = Blocked,
        ["cdninstagram.com"] = Blocked,
        ["whatsapp.com"] = Blocked,
        ["whatsapp.net"] = Blocked,
        ["twitter.com"] = Blocked,
        ["twimg.com"] = Blocked,
        ["x.com"] = Blocked,
        ["t.me"] = Blocked,
        ["telegram.org"] = Blocked,
        ["medium.com"] = Blocked,
        ["pinterest.com"] = Blocked,
        ["pinimg.com"] = Blocked,
        ["disqus.com"] = Blocked,
        ["disquscdn.com"] = Blocked,
        ["gravatar.com"] = Unreliable,

        // Films, sounds, files, encyclopedias.
        ["vimeo.com"] = Blocked,
        ["vimeocdn.com"] = Blocked,
        ["soundcloud.com"] = Blocked,
        ["dropbox.com"] = Blocked,
        ["dropboxusercontent.com"] = Blocked,
        ["wikipedia.org"] = Blocked,
        ["wikimedia.org"] = Unreliable,
        ["raw.githubusercontent.com"] = Blocked,

        // Networks that deliver other people's scripts and styles.
        ["cdn.jsdelivr.net"] = Unreliable,
        ["unpkg.com"] = Unreliable,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The entry that a host is or stands below, and the end of a sentence about it; null where readers reach it.</summary>
    public static (string Host, string Reason)? Find(string host)
    {
        foreach (var name in Names(host))
        {
            if (Reasons.TryGetValue(name, out var reason))
            {
                return (name, reason);
            }
        }

        return null;
    }

    /// <summary>The host and those it stands below, from the nearest to the farthest.</summary>
    public static IEnumerable<string> Names(string host)
    {
        for (var name = host; ; name = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            yield return name;
            if (!name.Contains('.', StringComparison.Ordinal))
            {
                yield break;
            }
        }
    }
}
