using Generator.Diagnostics;

namespace Generator.Checking.Hosting;

/// <summary>One redirect rule of Netlify, from <c>_redirects</c> or <c>netlify.toml</c>.</summary>
public sealed record RedirectRule(string From, string To, SourceLocation Location)
{
    public int Status { get; init; } = 301;

    /// <summary>Whether it holds even where a file exists (<c>!</c>).</summary>
    public bool IsForced { get; init; }

    /// <summary>Parameters that the URL must have; a value <c>:name</c> takes any.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>Whether it holds for some visitors only: a country, a language, a role, a cookie.</summary>
    public bool IsConditional { get; init; }

    public bool IsRedirect => Status is >= 300 and < 400;

    /// <summary>Whether <see cref="To"/> depends on what was asked for.</summary>
    public bool HasPlaceholders => RedirectPattern.HasPlaceholders(To);

    /// <summary>Whether <see cref="From"/> holds for more than one path.</summary>
    public bool IsPattern => From.EndsWith('*') || RedirectPattern.HasPlaceholders(From);
}
