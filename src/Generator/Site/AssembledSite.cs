using Generator.Checking.Hosting;
using Generator.Checking.Permanence;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Pipelines;
using Generator.Site.Hosting;
using NodaTime;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Site;

/// <summary>
/// The site as its pipelines made it: everything it will hold, of which nothing is rendered yet, and the rules by which
/// the host will serve it.
/// </summary>
public sealed record AssembledSite(SiteContext Context, ImmutableArray<PipelineResult> Pipelines)
{
    /// <summary>What the pipelines gave.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    public required OutputSet Outputs { get; init; }

    /// <summary>The site's own rules, then those of the host's file.</summary>
    public required HostRules Rules { get; init; }

    public required HostedSite Host { get; init; }

    public SiteIndex Index => Documents.OfType<SiteIndexDocument>().Single().Index;

    /// <summary>Runs the pipelines and collects what they gave.</summary>
    public static AssembledSite Assemble(SiteContext site, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var options = site.Options;
        var pipelines = new Engine(SitePipelines.Create(site)).Execute(diagnostics, cancellation);
        var documents = pipelines.SelectMany(pipeline => pipeline.Documents).ToImmutableArray();
        diagnostics.Conceal(documents.OfType<WithheldDocument>().SelectMany(withheld => withheld.Document.Bodies).Select(body => body.File.Path));
        var files = documents.OfType<OutputDocument>().ToList();
        var outputs = OutputSet.Collect(
            [.. files, HostHeaders.Create(site, files)], Path.Combine(options.InputFolder, SiteConfigurationReader.SiteFile), diagnostics);
        var rules = HostRules.Read(options.EmbargoedPreview ? null : options.HostFile, outputs, diagnostics);
        return new AssembledSite(site, pipelines)
        {
            Documents = documents,
            Outputs = outputs,
            Rules = rules,
            Host = new HostedSite(outputs.Documents.Select(document => document.Url), rules.Redirects, site.Configuration.BaseUrl.GetLeftPart(UriPartial.Authority)),
        };
    }

    /// <summary>
    /// Checks that no published address is gone and no published release was changed in silence. A document that could not be read has no address now and will have one
    /// again, so nothing is said where anything is wrong.
    /// </summary>
    public UrlManifest CheckUrls(DiagnosticBag diagnostics)
    {
        var manifest = UrlManifest.Read(Context.Options.InputFolder, diagnostics);
        if (!diagnostics.HasErrors && !Context.Options.EmbargoedPreview)
        {
            var asOf = Instant.FromDateTimeOffset(Context.Options.AsOf);
            new UrlManifestChecker(Host, Outputs, diagnostics).Check(manifest, asOf);
            new CorrectionChecker(Outputs, diagnostics).Check(manifest, asOf);
        }

        return manifest;
    }
}
