using Generator.Diagnostics;

namespace Generator.Checking.Hosting;

/// <summary>Headers that the host adds to the answers for some paths, from <c>_headers</c> or <c>netlify.toml</c>.</summary>
public sealed record HeaderRule(string For, ImmutableArray<KeyValuePair<string, string>> Values, SourceLocation Location)
{
    public bool Matches(string path) => ToPattern().Matches(RedirectPattern.Split(path));

    internal RedirectPattern ToPattern() => new(For, []);
}
