using Generator.Checking.Facts;

namespace Generator.Incremental;

/// <summary>A page that was rendered without a diagnostic: the hash of all its template saw, and the facts read off it.</summary>
public sealed record PageRecord(ulong Fingerprint, PageFacts Facts);
