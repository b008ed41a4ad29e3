using System.Text;

namespace Generator.Tests.Infrastructure;

/// <summary>
/// A folder laid over a site: its files replace the site's, and <c>setup.txt</c> does what a file in git cannot say,
/// a command a line, paths relative to the site:
/// <code>
/// delete PATH
/// symlink PATH TARGET
/// bytes PATH FF FE …        the whole file
/// prepend PATH EF BB BF …   before what is there
/// crlf PATH                 every line end
/// repeat PATH COUNT TEXT    the text, so often, behind what is there
/// </code>
/// </summary>
public static class SiteOverlay
{
    public const string ExpectedFile = "expected.txt";

    private const string SetupFile = "setup.txt";

    public static void Apply(string overlay, string site)
    {
        TestSite.CopyFolder(overlay, site);
        File.Delete(Path.Combine(site, ExpectedFile));
        File.Delete(Path.Combine(site, SetupFile));
        var setup = Path.Combine(overlay, SetupFile);
        foreach (var line in File.Exists(setup) ? File.ReadAllLines(setup) : [])
        {
            var words = line.Split(' ', 3);
            Run(words[0], Path.Combine(site, words[1]), words.ElementAtOrDefault(2) ?? "");
        }
    }

    private static void Run(string command, string path, string argument)
    {
        switch (command)
        {
            case "delete" when Directory.Exists(path):
                Directory.Delete(path, recursive: true);
                break;
            case "delete" when File.Exists(path):
                File.Delete(path);
                break;
            case "symlink":
                File.CreateSymbolicLink(path, argument);
                break;
            case "bytes":
                File.WriteAllBytes(path, Convert.FromHexString(argument.Replace(" ", "", StringComparison.Ordinal)));
                break;
            case "prepend":
                var before = Convert.FromHexString(argument.Replace(" ", "", StringComparison.Ordinal));
                File.WriteAllBytes(path, [.. before, .. File.ReadAllBytes(path)]);
                break;
            case "crlf":
                File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal));
                break;
            case "repeat":
                var words = argument.Split(' ', 2);
                File.AppendAllText(path, new StringBuilder().Insert(0, words[1], int.Parse(words[0])).ToString());
                break;
            default:
                throw new InvalidOperationException($"setup.txt: cannot {command} {path}.");
        }
    }
}
