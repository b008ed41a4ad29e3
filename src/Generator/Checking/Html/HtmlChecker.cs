using Generator.Checking.Facts;
using Generator.Checking.Links;
using Generator.Diagnostics;

namespace Generator.Checking.Html;

/// <summary>Reports what a reader would trip over on one page, whatever it links to.</summary>
public static class HtmlChecker
{
    public static void Check(PageFacts facts, LinkIndex index, IPageReporter reporter)
    {
        foreach (var finding in facts.Findings)
        {
            var (descriptor, message) = Describe(finding);
            switch (finding.Kind)
            {
                case FindingKind.OpenerLink when !index.IsForeign(finding.Text):
                    break;
                case FindingKind.DuplicateId or FindingKind.EmptyLink or FindingKind.MeaninglessLink or FindingKind.OpenerLink:
                    reporter.Report(descriptor, finding.Position, finding.Text, message);
                    break;
                default:
                    reporter.Report(descriptor, finding.Position, message);
                    break;
            }
        }
    }

    private static (DiagnosticDescriptor Descriptor, string Message) Describe(PageFinding finding) => finding.Kind switch
    {
        FindingKind.MissingAlternativeText => (LinkDiagnostics.MissingAlternativeText, "This picture has no `alt`."),
        FindingKind.DuplicateId => (LinkDiagnostics.DuplicateId, $"The id `{finding.Text}` is on this page already."),
        FindingKind.MissingTitle => (HtmlDiagnostics.MissingTitle, "The page has no title."),
        FindingKind.MissingLanguage => (HtmlDiagnostics.MissingLanguage, "The page has no `lang`."),
        FindingKind.InvalidLanguage => (HtmlDiagnostics.MissingLanguage, $"`{finding.Text}` is not a language tag (BCP 47), such as en or zh-Hans."),
        FindingKind.UnmarkedLanguage => (HtmlDiagnostics.UnmarkedLanguage, $"`{finding.Text}` is in Chinese characters, and the element around it is said to be in another language."),
        FindingKind.UnmarkedEnglish => (HtmlDiagnostics.UnmarkedLanguage, $"`{finding.Text}` is English, and the element around it is said to be in another language."),
        FindingKind.SkippedHeading => (HtmlDiagnostics.SkippedHeading, $"`{finding.Text[3..]}` follows on `{finding.Text[..2]}`."),
        FindingKind.MissingMainHeading => (HtmlDiagnostics.MainHeading, "The page has no `h1`."),
        FindingKind.SecondMainHeading => (HtmlDiagnostics.MainHeading, "The page has an `h1` already."),
        FindingKind.EmptyLink => (HtmlDiagnostics.NamelessControl, "This link has no text."),
        FindingKind.EmptyButton => (HtmlDiagnostics.NamelessControl, "This button has no text."),
        FindingKind.MeaninglessLink => (HtmlDiagnostics.MeaninglessLink, $"The text of the link to `{finding.Text}` does not say where it leads."),
        FindingKind.MissingLabel => (HtmlDiagnostics.MissingLabel, "This field has no label."),
        FindingKind.MissingTableHeader => (HtmlDiagnostics.MissingTableHeader, "This table has no `th`."),
        FindingKind.OpenerLink => (HtmlDiagnostics.OpenerLink, $"`{finding.Text}` opens in a new window without `rel=\"noopener\"`."),
        _ => throw new InvalidOperationException($"{finding.Kind} has no message."),
    };
}
