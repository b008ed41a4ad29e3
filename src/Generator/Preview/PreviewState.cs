using Generator.Diagnostics;

namespace Generator.Preview;

/// <summary>
/// What a browser needs to know: it asks for its page again when <paramref name="Version"/> has changed, and for the
/// style sheets when <paramref name="StyleVersion"/> has.
/// </summary>
internal sealed record PreviewState(int Version, int StyleVersion)
{
    /// <summary>Whether the checks of the newest state still run.</summary>
    public bool IsChecking { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the diagnostics keep the site from being shown as it is written: what is seen is older.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>What keeps the program from working that is no author's mistake, or null.</summary>
    public string? Failure { get; init; }
}
