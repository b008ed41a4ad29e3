using System.Diagnostics;
using System.Text.Json;

namespace Generator.Tests.Infrastructure;

/// <summary>The search of a built site outside a browser: the theme's own script and Pagefind's, run by Node.</summary>
public static class SearchEngine
{
    /// <summary>What each query finds in the index of a language, the best first.</summary>
    public static IReadOnlyList<IReadOnlyList<FoundPage>> Ask(string site, string language, IEnumerable<string> queries)
    {
        var module = Path.Combine(Repository.Theme, "assets", "js", "search.js");
        using var process = Process.Start(new ProcessStartInfo("node", ["--no-warnings", Repository.TestFile("Search", "ask.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        JsonSerializer.Serialize(process.StandardInput.BaseStream, new { site, module, language, queries }, JsonSerializerOptions.Web);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal("", error.GetAwaiter().GetResult());
        return JsonSerializer.Deserialize<FoundPage[][]>(output.GetAwaiter().GetResult(), JsonSerializerOptions.Web)!;
    }
}

/// <summary>A page that is found, and what is shown of it.</summary>
public sealed record FoundPage(string Url, string Title, string Excerpt, IReadOnlyList<string> Marks);
