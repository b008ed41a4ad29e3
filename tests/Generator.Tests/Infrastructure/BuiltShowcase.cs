using Generator.Configuration;

[assembly: AssemblyFixture(typeof(Generator.Tests.Infrastructure.BuiltShowcase))]

namespace Generator.Tests.Infrastructure;

/// <summary>
/// The fictional company's site in <c>tests/Sites/showcase</c> with the real theme, at the moment it was written for, built
/// once for all tests that only look at it, and not at all where none does.
/// </summary>
public sealed class BuiltShowcase : IDisposable
{
    /// <summary>The moment for which it was written.</summary>
    public static readonly DateTimeOffset Moment = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lazy<(TestSite Site, BuildResult Result)> built = new(Build);

    public TestSite Site => built.Value.Site;

    /// <summary>The result of the build, in which warnings count as errors.</summary>
    public BuildResult Result => built.Value.Result;

    /// <summary>A copy that is not built.</summary>
    public static TestSite Copy() => TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);

    public void Dispose()
    {
        if (built.IsValueCreated)
        {
            Site.Dispose();
        }
    }

    private static (TestSite Site, BuildResult Result) Build()
    {
        var site = Copy().LinkPackages();
        return (site, TestSite.Build(site.Options() with { Strict = true, AsOf = Moment, Search = SearchMode.Indexed }));
    }
}
