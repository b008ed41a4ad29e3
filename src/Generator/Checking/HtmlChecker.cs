using Generator.Diagnostics;

namespace Generator.Checking;

/// <summary>Checks what a reader would trip over on one page, whatever it links to.</summary>
public static class HtmlChecker
{
    public static void Check(PageFacts facts, IPageReporter reporter)
    {
        foreach (var finding in facts.Findings)
        {
            switch (finding.Kind)
            {
                case FindingKind.MissingAlternativeText:
                    reporter.Report(LinkDiagnostics.MissingAlternativeText, finding.Position, "This picture has no `alt`.");
                    break;
                case FindingKind.DuplicateId:
                    reporter.Report(LinkDiagnostics.DuplicateId, finding.Position, finding.Text, $"The id `{finding.Text}` is on this page already.");
                    break;
            }
        }
    }
}
