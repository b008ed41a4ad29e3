using Generator.Diagnostics;

namespace Generator.Checking;

/// <summary>Checks what a reader would trip over on one page, whatever it links to.</summary>
public static class HtmlChecker
{
    public static void Check(PageFacts facts, PageReporter reporter)
    {
        foreach (var position in facts.PicturesWithoutAlt)
        {
            reporter.Report(LinkDiagnostics.MissingAlternativeText, position, "This picture has no `alt`.");
        }

        foreach (var (id, position) in facts.DuplicateIds)
        {
            reporter.Report(LinkDiagnostics.DuplicateId, position, id, $"The id `{id}` is on this page already.");
        }
    }
}
