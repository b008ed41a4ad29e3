using Generator.Checking.Hosting;
using Generator.Checking.Urls;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Pipelines;
using Generator.Rendering.Templates;

namespace Generator.Checking;

/// <summary>Checks all rendered pages, on all cores.</summary>
public sealed class SiteChecker(OutputSet outputs, TemplateRenderer renderer, DiagnosticBag diagnostics)
{
    /// <summary>Checks the pages by what was read off them, and returns how many references that was.</summary>
    public int Check(IReadOnlyCollection<PageFacts> pages, TranslationTable translations, Uri baseUrl)
    {
        WebUrl.TryParse(baseUrl.AbsoluteUri, null, out var site);
        var host = new HostedSite(outputs.Documents.Select(document => document.Url), [], site!.Origin);
        var index = new LinkIndex(host, pages, site);
        var languages = new LanguageLinkChecker(outputs, translations);
        var alternates = new AlternateChecker(index, translations, pages);

        // A page whose template failed is not there to name its translations back.
        var areAllThere = outputs.Documents.OfType<PageOutput>().Count() == pages.Count;
        AllCores.ForEach(pages, facts =>
        {
            var output = (PageOutput)outputs.Find(facts.Url)!;
            var reporter = new PageReporter(output, renderer, diagnostics);

            // Alternates have rules of their own.
            foreach (var reference in facts.References.Where(reference => reference.Kind != ReferenceKind.Alternate))
            {
                var target = index.Resolve(reference, facts);
                if (LinkChecker.Check(reference, target, reporter))
                {
                    languages.Check(reference, target, output, reporter);
                }
            }

            if (areAllThere)
            {
                alternates.Check(output, facts, reporter);
            }

            HtmlChecker.Check(facts, reporter);
        });
        return pages.Sum(page => page.References.Length);
    }
}
