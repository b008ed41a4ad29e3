using System.Buffers;

namespace Generator.Checking.Urls;

/// <summary>The basic URL parser of the WHATWG URL Standard (§4.4), for a page's references.</summary>
internal static class WebUrlParser
{
    private static readonly SearchValues<char> TabsAndNewlines = SearchValues.Create("\t\n\r");
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    public static WebUrl? Parse(string input, WebUrl? origin)
    {
        var text = WithoutNoise(input);
        var number = text.IndexOf('#', StringComparison.Ordinal);
        var fragment = number < 0 ? null : PercentEncoding.Encode(text[(number + 1)..], PercentEncoding.Fragment);
        var rest = number < 0 ? text : text[..number];
        var url = ReadScheme(rest) is { } scheme
            ? ParseAbsolute(scheme, rest[(scheme.Length + 1)..], origin)
            : ParseRelative(rest, origin, hasFragment: number >= 0);
        return url is null ? null : url with { Fragment = fragment };
    }

    /// <summary>Controls and spaces around a URL do not count, nor do tabs and line ends within.</summary>
    private static string WithoutNoise(string input)
    {
        var start = 0;
        var end = input.Length;
        while (start < end && input[start] <= ' ')
        {
            start++;
        }

        while (end > start && input[end - 1] <= ' ')
        {
            end--;
        }

        var trimmed = input[start..end];
        return trimmed.AsSpan().ContainsAny(TabsAndNewlines)
            ? string.Concat(trimmed.Split('\t', '\n', '\r'))
            : trimmed;
    }

    private static string? ReadScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters) ? text[..colon] : null;
    }

    private static WebUrl? ParseAbsolute(string written, string rest, WebUrl? origin)
    {
        var scheme = written.ToLowerInvariant();
        if (!IsSpecial(scheme))
        {
            var (path, query) = SplitQuery(rest);
            return new WebUrl(scheme, "", path) { Query = query };
        }

        // `https:page` is relative where the page has the same scheme.
        return origin?.Scheme == scheme && !rest.StartsWith("//", StringComparison.Ordinal)
            ? ParseRelative(rest, origin, hasFragment: false)
            : ParseAuthority(scheme, rest.TrimStart('/', '\\'));
    }

    private static WebUrl? ParseRelative(string rest, WebUrl? origin, bool hasFragment)
    {
        if (origin is null || !IsSpecial(origin.Scheme))
        {
            return origin is not null && rest.Length == 0 && hasFragment ? origin : null;
        }

        if (rest.Length == 0)
        {
            return origin;
        }

        var (path, query) = SplitQuery(rest);
        if (path.Length >= 2 && IsSlash(path[0]) && IsSlash(path[1]))
        {
            return ParseAuthority(origin.Scheme, rest.TrimStart('/', '\\'));
        }

        var resolved = path.Length == 0 ? origin.Path
            : IsSlash(path[0]) ? NormalizePath("", path[1..])
            : NormalizePath(origin.Path[..origin.Path.LastIndexOf('/')], path);
        return origin with { Path = resolved, Query = EncodeQuery(query) };
    }

    private static WebUrl? ParseAuthority(string scheme, string rest)
    {
        var end = rest.AsSpan().IndexOfAny('/', '\\', '?');
        var authority = end < 0 ? rest : rest[..end];
        var hostAndPort = authority[(authority.LastIndexOf('@') + 1)..];
        var colon = hostAndPort.LastIndexOf(':');
        var hasPort = colon >= 0 && colon > hostAndPort.LastIndexOf(']');
        var host = WebHost.Parse(hasPort ? hostAndPort[..colon] : hostAndPort);
        var port = hasPort ? ReadPort(scheme, hostAndPort[(colon + 1)..]) : "";
        if (host is null || port is null)
        {
            return null;
        }

        var (path, query) = SplitQuery(end < 0 ? "" : rest[end..]);
        return new WebUrl(scheme, host, NormalizePath("", path.Length == 0 ? "" : path[1..]))
        {
            Port = port,
            Query = EncodeQuery(query),
        };
    }

    /// <summary>The port as a number, empty for the scheme's own; null where it is none.</summary>
    private static string? ReadPort(string scheme, string written)
    {
        if (written.Length == 0)
        {
            return "";
        }

        if (written.AsSpan().ContainsAnyExceptInRange('0', '9')
            || !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            || port > ushort.MaxValue)
        {
            return null;
        }

        return (scheme, port) is ("http" or "ws", 80) or ("https" or "wss", 443) or ("ftp", 21) ? "" : port.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Walks <paramref name="path"/> from <paramref name="folder"/>, which ends without a slash; dot segments vanish.</summary>
    private static string NormalizePath(string folder, string path)
    {
        var segments = new List<string>(folder.Split('/').Skip(1));
        var written = path.Split('/', '\\');
        for (var i = 0; i < written.Length; i++)
        {
            var isLast = i == written.Length - 1;
            switch (DotsOf(written[i]))
            {
                case 2:
                    if (segments.Count > 0)
                    {
                        segments.RemoveAt(segments.Count - 1);
                    }

                    AddIf(isLast, "");
                    break;
                case 1:
                    AddIf(isLast, "");
                    break;
                default:
                    segments.Add(PercentEncoding.Encode(written[i], PercentEncoding.Path));
                    break;
            }
        }

        return "/" + string.Join('/', segments);

        void AddIf(bool condition, string segment)
        {
            if (condition)
            {
                segments.Add(segment);
            }
        }
    }

    /// <summary>1 for <c>.</c>, 2 for <c>..</c>, also percent-encoded; else 0.</summary>
    private static int DotsOf(string segment)
    {
        if (segment.Length is 0 or > 6)
        {
            return 0;
        }

        return segment.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) switch
        {
            "." => 1,
            ".." => 2,
            _ => 0,
        };
    }

    private static (string Path, string? Query) SplitQuery(string text)
    {
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (text, null) : (text[..mark], text[(mark + 1)..]);
    }

    private static string? EncodeQuery(string? query) => query is null ? null : PercentEncoding.Encode(query, PercentEncoding.Query);

    private static bool IsSlash(char c) => c is '/' or '\\';

    private static bool IsSpecial(string scheme) => scheme is "http" or "https" or "ws" or "wss" or "ftp";
}
