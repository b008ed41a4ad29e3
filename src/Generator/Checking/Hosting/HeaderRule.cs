using Generator.Diagnostics;

namespace Generator.Checking.Hosting;

/// <summary>Headers that the host adds to the answers for some paths, from <c>_headers</c> or <c>netlify.toml</c>.</summary>
public sealed record HeaderRule(string For, ImmutableArray<KeyValuePair<string, string>> Values, SourceLocation Location)
{
    public bool Matches(string path) => new RedirectPattern(For, []).Match(RedirectPattern.Split(path), null) is not null;
}
