using Generator.Site.Packages;

namespace Generator.Site.Search;

/// <summary>Pagefind (pagefind.app), as npm installed it, run by Node.</summary>
public sealed record Pagefind(string Node, string Script, string Version)
{
    /// <summary>
    /// What belongs to words besides letters and digits: without it, <c>smart #1</c> and <c>smart #3</c> are the same.
    /// </summary>
    private const string WordCharacters = "#";

    /// <summary>Indexes the pages below a folder into another.</summary>
    /// <exception cref="IOException">It fails, with what it says.</exception>
    public void Index(string pages, string bundle)
    {
        var (exitCode, said) = InstalledProgram.Run(Node, [Script, "--site", pages, "--output-path", bundle, "--include-characters", WordCharacters, "--quiet"]);
        if (exitCode != 0)
        {
            throw new IOException($"Pagefind cannot index the site: {said}");
        }
    }
}
