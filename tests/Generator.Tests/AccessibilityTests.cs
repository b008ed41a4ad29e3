using Generator.Tests.Infrastructure;
using Microsoft.Playwright;

namespace Generator.Tests;

/// <summary>
/// What axe-core (npm) finds on every kind of page: WCAG 2.2 A and AA and its best practices, in both languages, light, dark,
/// and magnified four times, where a window of 1280 px is 320 px wide.
/// </summary>
public sealed class AccessibilityTests(Browser browser, BuiltShowcase showcase) : IClassFixture<Browser>
{
    private const int Magnified = 320;

    private const double MostLayoutShift = 0.001;

    /// <summary>A busy machine may show the beginning of a page before the rest was read, which no reader's does each time.</summary>
    private const int Loads = 3;

    /// <summary>One page of every kind below a language's home, and the states that look different.</summary>
    private static readonly string[] Kinds =
    [
        "", "press/", "press/2024/", "press/2024/new-york-pilot/", "press/2023/aluminium/", "press/2025/cell-pilot/", "topics/climate/",
        "media/", "report/2024/", "report/2024/climate/", "report/2024/certificates-and-targets/", "report/2024/content-index/",
        "report/2024/data/", "glossary/", "contacts/", "picture-terms/", "search/", "404.html", "styleguide/",
    ];

    /// <summary>Installed by <c>tests/run</c>.</summary>
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(
        Path.Combine(Repository.Root, "tests", "quality", "node_modules", "axe-core", "axe.min.js")));

    public static TheoryData<string> Pages => [.. Kinds.SelectMany(kind => new[] { $"/en/{kind}", $"/zh/{kind}" }).Prepend("/")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string path)
    {
        await using var window = await browser.OpenAsync(showcase.Site.Output, 1280, new BrowserNewContextOptions { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await window.GoAsync(path);
        await window.Page.EvaluateAsync(Axe.Value);
        Assert.Equal(path, window.Path);
        await FindNothingAsync(window, "light");
        Assert.InRange(await LeastLayoutShiftAsync(window), 0, MostLayoutShift);

        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await FindNothingAsync(window, "dark", "color-contrast");

        await window.Page.SetViewportSizeAsync(Magnified, 256);
        await FindNothingAsync(window, "magnified");
    }

    private static async Task<double> LeastLayoutShiftAsync(BrowserWindow window)
    {
        var least = await LayoutShiftAsync(window);
        for (var load = 1; load < Loads && least > MostLayoutShift; load++)
        {
            await window.Page.ReloadAsync();
            await window.Page.EvaluateAsync(Axe.Value);
            least = Math.Min(least, await LayoutShiftAsync(window));
        }

        return least;
    }

    /// <summary>How far what was shown has moved by itself (Cumulative Layout Shift).</summary>
    private static Task<double> LayoutShiftAsync(BrowserWindow window) => window.Page.EvaluateAsync<double>(
        """
        () => new Promise(resolve => {
          new PerformanceObserver(list => resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
            .observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        })
        """);

    /// <summary>
    /// By all rules, or by one: only colours differ in the dark. Fails with each violation as a line: how the page was shown,
    /// the rule, the element, and what is wrong with it.
    /// </summary>
    private static async Task FindNothingAsync(BrowserWindow window, string shown, string? rule = null)
    {
        var found = await window.Page.EvaluateAsync<string[]>(
            """
            async rule => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const { violations } = await axe.run(document, { runOnly: rule ? { type: 'rule', values: [rule] } : tags, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} ${node.target} ${node.failureSummary.replace(/\s+/g, ' ')}`));
            }
            """,
            rule);
        Assert.True(found.Length == 0, string.Join('\n', found.Select(finding => $"{shown}: {finding}")));
    }
}
