using Generator.Content;
using Generator.Rendering.Models;

namespace Generator.Site.Models;

/// <summary>The links between the pages of a list.</summary>
internal static class PageLinks
{
    private const int Around = 2;

    /// <summary>The first, the last and those around the page: all of them on each would be a square of their number.</summary>
    public static IEnumerable<PageLinkModel> Create(int current, int count, Func<int, UrlPath> urlOf)
    {
        var previous = 0;
        for (var number = 1; number <= count; number = NextShown(number))
        {
            yield return new PageLinkModel(number, urlOf(number).Href, number == current, Gap: number > previous + 1);
            previous = number;
        }

        int NextShown(int number) =>
            number < current - Around - 1 ? current - Around
            : number < current + Around ? number + 1
            : number < count ? count
            : count + 1;
    }
}
