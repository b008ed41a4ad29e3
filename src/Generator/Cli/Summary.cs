using System.Text;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>Writes what a build did, for a person.</summary>
internal static class Summary
{
    public static void Write(BuildResult result, Verbosity verbosity, bool write)
    {
        if (verbosity == Verbosity.Quiet)
        {
            return;
        }

        if (verbosity == Verbosity.Detailed)
        {
            PipelinesCommand.Write(result.Pipelines);
        }

        foreach (var note in result.Notes)
        {
            Console.WriteLine(note);
        }

        if (result.Diagnostics.Count(diagnostic => diagnostic.Descriptor == TranslationStateDiagnostics.Behind) is > 0 and var behind)
        {
            Console.WriteLine($"{(behind == 1 ? "1 translation is behind its source" : $"{behind} translations are behind their sources")}: see `generator translations`.");
        }

        Console.WriteLine(Describe(result, write));
    }

    private static string Describe(BuildResult result, bool write)
    {
        var counts = result.Counts;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{counts.Documents} documents, {counts.Pages} pages, {counts.Files} files, {counts.Links} links checked\n");
        if (result.Pictures is { Made: var made, Kept: var kept } && made + kept > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"pictures: {made} made, {kept} taken from the cache\n");
        }

        if (result.Search is { Pages: > 0 } search)
        {
            text.Append(CultureInfo.InvariantCulture, $"search: {search.Pages} pages in an index of {search.Files} files, {search.Bytes / 1000} kB{(search.IsKept ? ", kept" : "")}\n");
        }

        var times = result.Times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Name} {time.Time.Elapsed.TotalMilliseconds:F0} ms"));
        text.Append(string.Join(" · ", times)).Append('\n');
        return text.Append(Conclude(result, write)).ToString();
    }

    private static string Conclude(BuildResult result, bool write) =>
        result.HasErrors ? "The site has errors and was not written."
        : result.IsUnchanged ? "Nothing has changed; the site is as it was."
        : write ? "The site is written."
        : "The site is clean.";
}
