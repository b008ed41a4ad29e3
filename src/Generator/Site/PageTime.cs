using Generator.Pipelines;

namespace Generator.Site;

/// <summary>
/// When a page was made: its model, its HTML, the facts read off it, the file. Pages run side by side, so no processor
/// time is known of one.
/// </summary>
public sealed record PageTime(string Url, string Layout, Timing Time);
