using Generator.Diagnostics;
using NodaTime;

namespace Generator.Incremental;

/// <summary>
/// What a build found: the time around its clock in which the site stays as it is, its counts and diagnostics, and the
/// fingerprint of what it looked for as being withheld.
/// </summary>
public sealed record BuildFindings(Interval Validity, BuildCounts Counts, ImmutableArray<Diagnostic> Diagnostics, ulong Withheld);
