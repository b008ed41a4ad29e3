namespace Generator.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int ContentErrors = 1;
    public const int Usage = 2;

    /// <summary>Ctrl+C, as shells have it: 128 and the number of the signal.</summary>
    public const int Stopped = 130;
}
