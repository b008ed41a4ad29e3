using System.Diagnostics.CodeAnalysis;

namespace Generator.Checking.Urls;

/// <summary>
/// A URL as a browser understands it (WHATWG URL Standard): what <see cref="Uri"/> reads differently — backslashes, tabs,
/// <c>%2e</c>, <c>https:page</c> — decides whether a link works. The parts are percent-encoded; a URL without a host, such
/// as <c>mailto:</c>, has all of it in <see cref="Path"/>.
/// </summary>
public sealed record WebUrl(string Scheme, string Host, string Path)
{
    /// <summary>Empty where it is the scheme's own.</summary>
    public string Port { get; init; } = "";

    /// <summary>Without its question mark; null where there is none.</summary>
    public string? Query { get; init; }

    /// <summary>Without its number sign; null where there is none.</summary>
    public string? Fragment { get; init; }

    public bool IsWeb => Scheme is "http" or "https";

    /// <summary>The scheme, host and port; two pages share it or are foreign to each other.</summary>
    public string Origin => Port.Length == 0 ? $"{Scheme}://{Host}" : $"{Scheme}://{Host}:{Port}";

    /// <summary>Reads <paramref name="input"/>, relative to <paramref name="from"/> where it may be; false where a browser could not.</summary>
    public static bool TryParse(string input, WebUrl? from, [NotNullWhen(true)] out WebUrl? url) =>
        (url = WebUrlParser.Parse(input, from)) is not null;

    public bool HasOriginOf(WebUrl other) => Scheme == other.Scheme && Host == other.Host && Port == other.Port;

    public override string ToString()
    {
        var start = IsWeb || Host.Length > 0 ? Origin : Scheme + ":";
        return start + Path + (Query is null ? "" : "?" + Query) + (Fragment is null ? "" : "#" + Fragment);
    }
}
