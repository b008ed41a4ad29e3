namespace Generator.Cli;

/// <summary>How diagnostics are written.</summary>
public enum OutputFormat
{
    /// <summary>For a person.</summary>
    Text,

    /// <summary>Annotations of GitHub Actions.</summary>
    Github,

    /// <summary>One JSON object on standard output.</summary>
    Json,

    /// <summary>A SARIF 2.1.0 log on standard output, for code scanning and editors.</summary>
    Sarif,

    /// <summary>JUnit XML on standard output, for CI servers.</summary>
    Junit,
}

/// <summary>How much is written besides the diagnostics.</summary>
public enum Verbosity
{
    /// <summary>Nothing.</summary>
    Quiet,

    /// <summary>A summary.</summary>
    Normal,

    /// <summary>The summary with every pipeline.</summary>
    Detailed,
}
