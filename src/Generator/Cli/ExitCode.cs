namespace Generator.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int ContentErrors = 1;
    public const int Usage = 2;
}
