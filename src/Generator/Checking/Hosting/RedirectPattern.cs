using System.Collections.Frozen;
using Generator.Checking.Urls;

namespace Generator.Checking.Hosting;

/// <summary>
/// What a rule holds for: <c>:name</c> is one segment of a path, <c>*</c> at the end all that is left. A slash at the end
/// does not count: the host takes both forms for one before it looks at the rules.
/// </summary>
internal sealed class RedirectPattern(string path, ImmutableArray<KeyValuePair<string, string>> query)
{
    private const string Splat = "splat";

    private static readonly FrozenDictionary<string, string> Nothing = FrozenDictionary<string, string>.Empty;

    private readonly string[] wanted = Split(path);

    /// <summary>The segments of a path, decoded.</summary>
    public static string[] Split(string path) =>
        path.Trim('/') is { Length: > 0 } inner ? [.. inner.Split('/').Select(PercentEncoding.Decode)] : [];

    /// <summary>The target with what the placeholders stand for.</summary>
    public static string Fill(string target, IReadOnlyDictionary<string, string> values)
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

    /// <summary>What the placeholders stand for, or null where the rule is for other requests.</summary>
    public IReadOnlyDictionary<string, string>? Match(string[] segments, string? givenQuery)
    {
        if (!Matches(segments))
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < wanted.Length; i++)
        {
            if (IsSplat(i))
            {
                values[Splat] = string.Join('/', segments.Skip(i));
            }
            else if (IsPlaceholder(wanted[i]))
            {
                values[wanted[i][1..]] = segments[i];
            }
        }

        return query.IsEmpty ? values.Count == 0 ? Nothing : values : MatchQuery(givenQuery ?? "", values) ? values : null;
    }

    /// <summary>Whether the rule is for this path, whatever the query.</summary>
    public bool Matches(string[] segments)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            if (IsSplat(i))
            {
                return true;
            }

            if (i >= segments.Length || !(IsPlaceholder(wanted[i]) || string.Equals(wanted[i], segments[i], StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return segments.Length == wanted.Length;
    }

    private bool MatchQuery(string givenQuery, Dictionary<string, string> values)
    {
        var given = givenQuery.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        foreach (var (name, value) in query)
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

    private bool IsSplat(int index) => index == wanted.Length - 1 && wanted[index] == "*";

    private static bool IsPlaceholder(string segment) => segment.Length > 1 && segment[0] == ':';
}
