using System.Diagnostics;

namespace Generator.Site.Pdf;

/// <summary>
/// A browser of the Chromium family that is installed on the machine, run without a window. It is driven by its own DevTools
/// protocol: Microsoft.Playwright would bring Node and reflection, which NativeAOT warns of.
/// </summary>
public sealed class Chromium : IDisposable
{
    /// <summary>Names another browser than the usual ones.</summary>
    public const string Variable = "CHROMIUM";

    private const string ReadyMark = "DevTools listening on ";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge", "msedge.exe"];

    private static readonly string[] Folders =
    [
        "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome",
        "/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application", @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];

    private readonly Process process;
    private readonly string profile;

    private Chromium(Process process, string profile)
    {
        this.process = process;
        this.profile = profile;
    }

    /// <summary>The browser that CHROMIUM names, or one in the path or a usual folder; null where there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return path.Concat(Folders)
            .SelectMany(folder => Names.Append("Google Chrome").Append("Chromium").Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Starts the browser with a profile of its own, which goes with it.</summary>
    /// <exception cref="IOException">The browser cannot be started, or ends at once.</exception>
    public static Chromium Start(string executable)
    {
        var profile = Directory.CreateTempSubdirectory("generator-pdf-").FullName;
        var start = new ProcessStartInfo(executable, Arguments(profile)) { RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            return new Chromium(Process.Start(start) ?? throw new IOException($"{executable} cannot be started."), profile);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            Directory.Delete(profile, recursive: true);
            throw new IOException($"{executable} cannot be started: {exception.Message}", exception);
        }
    }

    /// <summary>The address at which the browser takes commands, as soon as it does.</summary>
    /// <exception cref="IOException">The browser ended before.</exception>
    public Task<Uri> WaitForAddressAsync()
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var last = "";
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                address.TrySetException(new IOException($"The browser ended by itself: {last}"));
            }
            else if (line.Data.StartsWith(ReadyMark, StringComparison.Ordinal))
            {
                address.TrySetResult(new Uri(line.Data[ReadyMark.Length..]));
            }

            last = line.Data;
        };

        // Both are read to their end, so that the browser never waits for room in a pipe.
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return address.Task;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        process.Dispose();
        DeleteProfile();
    }

    /// <summary>Helpers of the browser may still write while they end: their folder is left to the system then.</summary>
    private void DeleteProfile()
    {
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Debug.WriteLine(exception.Message);
        }
    }

    private static IEnumerable<string> Arguments(string profile) =>
    [
        "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile}",
        "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--disable-component-update",
        "--font-render-hinting=none", "--disable-dev-shm-usage",

        // Its sandbox refuses to run for root, as whom containers build. All it loads is this site.
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(),
        "about:blank",
    ];
}
