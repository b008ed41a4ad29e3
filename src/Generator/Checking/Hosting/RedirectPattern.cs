using Generator.Checking.Urls;

namespace Generator.Checking.Hosting;

/// <summary>Matches paths against rules, and fills in targets: <c>:name</c> is one segment, <c>*</c> at the end all that is left.</summary>
internal static class RedirectPattern
{
    private const string Splat = "splat";

    /// <summary>What the placeholders stand for, or null where the rule is for other requests.</summary>
    public static Dictionary<string, string>? Match(RedirectRule rule, string path, string? query)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        return MatchPath(rule.From, path, values) && MatchQuery(rule.Query, query, values) ? values : null;
    }

    public static string Fill(string target, Dictionary<string, string> values)
    {
        foreach (var (name, value) in values.OrderByDescending(pair => pair.Key.Length))
        {
            target = target.Replace(":" + name, value, StringComparison.Ordinal);
        }

        return target;
    }

    public static bool HasPlaceholders(string path)
    {
        var start = path.IndexOf("://", StringComparison.Ordinal) is var scheme && scheme >= 0 ? scheme + 3 : 0;
        for (var colon = path.IndexOf(':', start); colon >= 0; colon = path.IndexOf(':', colon + 1))
        {
            if (colon + 1 < path.Length && char.IsAsciiLetter(path[colon + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A slash at the end does not count: the host takes both forms for one before it looks at the rules.</summary>
    private static bool MatchPath(string pattern, string path, Dictionary<string, string> values)
    {
        var wanted = Segments(pattern);
        var given = Segments(path);
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] == "*" && i == wanted.Length - 1)
            {
                values[Splat] = string.Join('/', given.Skip(i));
                return given.Length >= i;
            }

            if (i >= given.Length)
            {
                return false;
            }

            if (IsPlaceholder(wanted[i]))
            {
                values[wanted[i][1..]] = given[i];
            }
            else if (!string.Equals(PercentEncoding.Decode(wanted[i]), PercentEncoding.Decode(given[i]), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return given.Length == wanted.Length;
    }

    private static bool MatchQuery(ImmutableArray<KeyValuePair<string, string>> wanted, string? query, Dictionary<string, string> values)
    {
        if (wanted.IsEmpty)
        {
            return true;
        }

        var given = (query ?? "").Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        foreach (var (name, value) in wanted)
        {
            if (given[name].FirstOrDefault() is not { } found || (!IsPlaceholder(value) && value != PercentEncoding.Decode(found)))
            {
                return false;
            }

            if (IsPlaceholder(value))
            {
                values[value[1..]] = found;
            }
        }

        return true;
    }

    private static bool IsPlaceholder(string segment) => segment.Length > 1 && segment[0] == ':';

    private static string[] Segments(string path) => path.Trim('/') is { Length: > 0 } inner ? inner.Split('/') : [];
}
