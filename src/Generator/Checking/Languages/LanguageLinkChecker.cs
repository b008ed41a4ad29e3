using Generator.Checking.Facts;
using Generator.Checking.Links;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;

namespace Generator.Checking.Languages;

/// <summary>Checks that a link of a page leads to the page in its own language, where there is one, and the canonical link to the page itself.</summary>
public sealed class LanguageLinkChecker(OutputSet outputs, TranslationTable translations)
{
    /// <summary>Checks a reference whose target was found.</summary>
    public void Check(PageReference reference, LinkTarget target, PageOutput output, PageReporter reporter)
    {
        if (target.File is not { } file)
        {
            return;
        }

        if (reference.Kind == ReferenceKind.Canonical && file != output.Url)
        {
            reporter.Report(LinkDiagnostics.BrokenCanonical, reference, static written => $"`{written}` is not the URL of this page.");
            return;
        }

        if (reference.Kind != ReferenceKind.Link || outputs.Find(file) is not PageOutput { Page: var page } || page.Language == output.Page.Language)
        {
            return;
        }

        if (reference.HrefLang is { } declared)
        {
            CheckDeclaredLanguage(reference, declared, page, reporter);
        }
        else if (translations.Find(page.Key, output.Page.Language) is { } counterpart)
        {
            ReportWrongLanguage(reference, page, counterpart, reporter);
        }
    }

    private static void ReportWrongLanguage(PageReference reference, PageDocument page, PageDocument counterpart, PageReporter reporter) => reporter.Report(
        LinkDiagnostics.WrongLanguage,
        reference,
        written => $"`{written}` leads to the page in {page.Language.Name}, and {counterpart.Url} has it in {counterpart.Language.Name}.");

    private static void CheckDeclaredLanguage(PageReference reference, string declared, PageDocument page, PageReporter reporter)
    {
        if (!string.Equals(declared, page.Language.Tag, StringComparison.OrdinalIgnoreCase))
        {
            reporter.Report(
                LinkDiagnostics.WrongLanguage,
                reference,
                written => $"`{written}` says hreflang=\"{declared}\", and the page is in {page.Language.Tag}.");
        }
    }
}
