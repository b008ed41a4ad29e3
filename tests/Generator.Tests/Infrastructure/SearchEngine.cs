namespace Generator.Tests.Infrastructure;

/// <summary>The search of a built site outside a browser: the theme's own script and Pagefind's, run by Node.</summary>
public static class SearchEngine
{
    /// <summary>What each query finds in the index of a language, the best first.</summary>
    public static IReadOnlyList<IReadOnlyList<FoundPage>> Ask(string site, string language, IEnumerable<string> queries)
    {
        var module = Path.Combine(Repository.Theme, "assets", "js", "search.js");
        return NodeScript.Ask<FoundPage[][]>("Search", new { site, module, language, queries });
    }
}

/// <summary>A page that is found, and what is shown of it.</summary>
public sealed record FoundPage(string Url, string Title, string Excerpt, IReadOnlyList<string> Marks);
