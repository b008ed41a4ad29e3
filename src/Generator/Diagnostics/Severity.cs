namespace Generator.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> weighs: an error keeps the site from being written.</summary>
public enum Severity
{
    Warning,
    Error,
}
