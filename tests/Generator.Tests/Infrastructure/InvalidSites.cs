using Generator.Checking.External;
using Generator.Configuration;
using Generator.Incremental;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Tests.Infrastructure;

/// <summary>Builds the sites below <c>Invalid/</c>, each as its id needs it.</summary>
internal static class InvalidSites
{
    /// <summary>Ids of links to other sites, which only a check with a network finds.</summary>
    private const string ExternalIds = "GEN70";

    /// <summary>The id of a machine without a browser, which only printing needs.</summary>
    private const string PrintId = "GEN9340";

    /// <summary>The id of a machine without Pagefind, which only a build that indexes needs.</summary>
    private const string SearchId = "GEN9401";

    /// <summary>The id of a machine without the web editor's packages, which only a build asks for.</summary>
    private const string EditorId = "GEN9402";

    /// <summary>Builds a site with the overlay of this name, or one that was changed after.</summary>
    public static BuildResult Build(TestSite site, string name)
    {
        if (name.StartsWith(PrintId, StringComparison.Ordinal))
        {
            return new BuildResult(new SiteGenerator(site.Options()).Print([], browser: null).Diagnostics, new BuildCounts(), []);
        }

        if (name.StartsWith(SearchId, StringComparison.Ordinal))
        {
            return TestSite.Build(site.Options() with { Search = SearchMode.Indexed });
        }

        if (name.StartsWith(EditorId, StringComparison.Ordinal))
        {
            return TestSite.Build(site.Options() with { Editor = EditorMode.Installed });
        }

        return name.StartsWith(ExternalIds, StringComparison.Ordinal) ? BuildExternal(site).GetAwaiter().GetResult() : site.Build();
    }

    /// <summary>Builds with the links to other sites checked; the other sites are this machine's.</summary>
    private static async Task<BuildResult> BuildExternal(TestSite site)
    {
        await using var server = await MisbehavingServer.StartAsync();
        return await Task.Run(() => new SiteGenerator(site.Options()) { External = Options(site, server) }.Build(write: true, CancellationToken.None));
    }

    public static ExternalLinkOptions Options(TestSite site, MisbehavingServer server) => new()
    {
        CacheFile = Path.Combine(site.Root, ".output.links"),
        MaxAge = TimeSpan.Zero,
        Clock = new HastyClock(),
        Network = server,
    };
}
