namespace Generator.Content.Reporting;

/// <summary>
/// A place in a body that is marked with a disclosure, as <c>{disclosure="GRI 305-1"}</c> on a heading or block. <paramref name="Anchor"/> is
/// the id of that heading or block, <paramref name="Section"/> the id of the heading above it, empty where there is none.
/// </summary>
public sealed record DisclosureMark(string Code, string Anchor, string Section);
