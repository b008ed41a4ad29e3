using NodaTime;

namespace Generator.Incremental;

/// <summary>When a file, named relative to <c>input/</c>, was last committed; null where that is not known.</summary>
public sealed record SourceDate(string Name, Instant? Committed);
