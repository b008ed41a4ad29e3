using System.CommandLine;
using System.Diagnostics;
using Generator.Checking.Folders;
using Generator.Checking.Urls;

namespace Generator.Cli;

/// <summary>What <c>check --site</c> does: checks a built site in a folder, with paths in the reports relative to it.</summary>
internal sealed class FolderCheck(CommonOptions commonOptions, ParseResult arguments)
{
    public const string OptionName = "--site";

    public int Run(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
        {
            return BuildCommand.Refuse($"There is no folder {root} with a site. Name it with --site.");
        }

        try
        {
            return Check(root);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return BuildCommand.Refuse(exception.Message);
        }
    }

    private int Check(string root)
    {
        var started = Stopwatch.GetTimestamp();
        var options = commonOptions.Read(arguments);
        WebUrl.TryParse(options.BaseUrl?.AbsoluteUri ?? "", null, out var baseUrl);
        var result = new FolderChecker(root, options.NewBag()).Check(baseUrl);
        var format = commonOptions.ReadFormat(arguments);
        DiagnosticReporter.Create(format, root).Write(result.Diagnostics);
        if (format == OutputFormat.Text && commonOptions.ReadVerbosity(arguments) != Verbosity.Quiet)
        {
            WriteSummary(result, Stopwatch.GetElapsedTime(started));
        }

        return result.HasErrors ? ExitCode.ContentErrors : ExitCode.Clean;
    }

    private static void WriteSummary(FolderCheckResult result, TimeSpan elapsed)
    {
        var place = result.BaseUrl is { } url ? $"as {url.Origin}{url.Path}" : "without a base URL: absolute URLs are other sites' (--base-url names it)";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{result.Pages} pages, {result.Files} files, {result.References} links checked in {elapsed.TotalMilliseconds:F0} ms, {place}"));
        Console.WriteLine(result.HasErrors ? "The site has errors." : "The site is clean.");
    }
}
