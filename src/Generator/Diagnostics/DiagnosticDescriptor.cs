namespace Generator.Diagnostics;

/// <summary>
/// One kind of diagnostic. <paramref name="Id"/> is permanent; <paramref name="Title"/> names the mistake;
/// <paramref name="Help"/> says what to do about it when the place that reports has nothing more exact.
/// </summary>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string Title, string Help)
{
    /// <summary>
    /// Whether it warns of what is to come and breaks nothing yet: it stays a warning where warnings count as errors, and
    /// each build finds it anew.
    /// </summary>
    public bool IsForeseen { get; init; }

    public Diagnostic At(SourceLocation location, string message) => new(this, location, message);
}
