using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>
/// Remembers what is called by other elements alone (<c>aria-labelledby</c>), and finds at the end of the page which of these
/// references lead to nothing.
/// </summary>
internal sealed class NamesByReference(ImmutableArray<PageFinding>.Builder findings)
{
    private readonly List<(string Ids, PageFinding Finding)> waiting = [];

    /// <summary><paramref name="finding"/> is what is wrong where no element has one of these ids.</summary>
    public void Add(HtmlAttribute ids, PageFinding finding) => Add(ids.Value.ToString(), finding);

    public void Add(string ids, PageFinding finding) => waiting.Add((ids, finding));

    public void EndOfPage(FragmentTargets targets)
    {
        foreach (var (ids, finding) in waiting)
        {
            if (!ids.Split(null as char[], StringSplitOptions.RemoveEmptyEntries).Any(targets.HasId))
            {
                findings.Add(finding);
            }
        }
    }
}
