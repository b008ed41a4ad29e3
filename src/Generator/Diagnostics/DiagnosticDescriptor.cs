namespace Generator.Diagnostics;

/// <summary>
/// One kind of diagnostic. <paramref name="Id"/> is permanent; <paramref name="Title"/> names the mistake;
/// <paramref name="Help"/> says what to do about it when the place that reports has nothing more exact.
/// </summary>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string Title, string Help)
{
    public Diagnostic At(SourceLocation location, string message) => new(this, location, message);
}
