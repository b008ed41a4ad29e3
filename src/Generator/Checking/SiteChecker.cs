using System.Text;
using Generator.Checking.Facts;
using Generator.Checking.Folders;
using Generator.Checking.Hosting;
using Generator.Checking.Html;
using Generator.Checking.Languages;
using Generator.Checking.Links;
using Generator.Checking.Loading;
using Generator.Checking.Policies;
using Generator.Checking.Urls;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Pipelines;
using Generator.Rendering.Templates;

namespace Generator.Checking;

/// <summary>Checks all rendered pages, on all cores.</summary>
public sealed class SiteChecker(OutputSet outputs, TemplateRenderer renderer, DiagnosticBag diagnostics)
{
    /// <summary>Where the site will stand.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Checks the site by what was read off its files, and returns how many references that was.</summary>
    public int Check(SiteFacts facts, TranslationTable translations, HostRules rules, SiteConfiguration configuration)
    {
        WebUrl.TryParse(configuration.BaseUrl.AbsoluteUri, null, out var site);
        var host = new HostedSite(outputs.Documents.Select(document => document.Url), rules.Redirects, site!.Origin);
        var index = new LinkIndex(host, facts.All, site);
        var loads = new LoadChecker(index, configuration.AllowedHosts);
        var whole = new WholePageChecker(index, loads, new PolicyChecker(rules.Headers, index, loads))
        {
            Weights = new WeightChecker(configuration.PageWeight, index, SizeOf),
        };
        CheckPages(facts.Pages, index, translations, whole);
        CheckAssets(facts.Assets.Where(asset => outputs.Find(asset.Url) is not DataOutput), index, loads);
        new RedirectChecker(host, index, site, diagnostics).Check([.. rules.Redirects.Select(rule => rule.Location.File).Where(Path.IsPathRooted).Distinct()]);
        if (!diagnostics.HasErrors)
        {
            // Feeds and sitemaps repeat what pages say: what is wrong there was reported where it can be mended.
            CheckAssets(facts.Assets.Where(asset => outputs.Find(asset.Url) is DataOutput), index, loads);
        }

        return facts.All.Sum(file => file.References.Length);
    }

    private void CheckPages(IReadOnlyCollection<PageFacts> pages, LinkIndex index, TranslationTable translations, WholePageChecker whole)
    {
        var languages = new LanguageLinkChecker(outputs, translations);
        var alternates = new AlternateChecker(index, translations, pages);

        // A page whose template failed is not there to name its translations back.
        var areAllThere = outputs.Documents.OfType<PageOutput>().Count() == pages.Count;
        var structure = new SiteStructureChecker(pages, index);
        AllCores.ForEach(pages, facts =>
        {
            var output = (PageOutput)outputs.Find(facts.Url)!;
            var reporter = new PageReporter(output, renderer, diagnostics);
            var targets = index.Resolve(facts);
            for (var i = 0; i < targets.Length; i++)
            {
                // Alternates have rules of their own. A reference that a writer got wrong is empty here, and was reported there.
                var reference = facts.References[i];
                if (reference.Kind != ReferenceKind.Alternate && reference.Url.Length > 0 && LinkChecker.Check(reference, targets[i], reporter))
                {
                    languages.Check(reference, targets[i], output, reporter);
                }
            }

            if (areAllThere)
            {
                alternates.Check(output, facts, reporter);
            }

            structure.MarkLinked(facts, targets);
            whole.Check(facts, reporter);
        });
        AllCores.ForEach(pages, facts => structure.Check(facts, new PageReporter((PageOutput)outputs.Find(facts.Url)!, renderer, diagnostics)));
    }

    private void CheckAssets(IEnumerable<AssetFacts> assets, LinkIndex index, LoadChecker loads) => AllCores.ForEach(assets, facts =>
    {
        var reporter = new FileReporter(() => ReadSource(outputs.Find(facts.Url)!), diagnostics);
        foreach (var reference in facts.References)
        {
            LinkChecker.Check(reference, index.Resolve(reference, facts), reporter);
        }

        loads.Check(facts, reporter);
        if (facts.Damage is { } damage)
        {
            reporter.ReportDamage(damage.Position, damage.Message);
        }
    });

    /// <summary>What is made from data has no other place than the one at which it will stand.</summary>
    private SourceText ReadSource(OutputDocument document) => document is DataOutput data
        ? new SourceText(Path.Combine(OutputFolder, data.Url.FilePath), Encoding.UTF8.GetString(data.Content()))
        : new SourceText(document.SourcePath!, File.ReadAllText(document.SourcePath!));

    /// <summary>What is made from data is nothing that every reader loads; a picture is read from where it was kept.</summary>
    private long SizeOf(UrlPath url) => outputs.Find(url) switch
    {
        FileOutput file => new FileInfo(file.File.Path).Length,
        DerivedOutput derived => derived.Content().Length,
        _ => 0,
    };
}
