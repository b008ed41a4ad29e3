using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Generator.Checking.Embargo;
using Generator.Checking.Facts;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Output;
using Generator.Pipelines;
using Generator.Rendering.Templates;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Site;

/// <summary>
/// Streams every output to its place, on all cores: a page is rendered, its facts are read, it is written, and its
/// characters are gone. A page whose template would see the same as in the last build is taken over with its facts.
/// Without a tree (a check, or a build that has errors already) nothing is written.
/// </summary>
public sealed class PageStream(TemplateRenderer renderer, BuildCache cache, StagedTree? tree, DiagnosticBag diagnostics)
{
    private readonly UrlTable urls = new();
    private readonly ConcurrentBag<PageFacts> facts = [];
    private readonly ConcurrentBag<AssetFacts> assets = [];

    /// <summary>Looks for what is withheld; null where nothing is.</summary>
    public EmbargoChecker? Embargo { get; init; }

    /// <summary>Takes the time of each page, where someone asked for it.</summary>
    public PageRecorder? Recorder { get; init; }

    /// <summary>The facts of all pages that could be rendered and of the files beside them, in no order.</summary>
    public SiteFacts Run(OutputSet outputs, CancellationToken cancellation)
    {
        AllCores.ForEach(outputs.Documents, Stream, cancellation);
        return new SiteFacts(facts, assets);
    }

    private void Stream(OutputDocument output)
    {
        Embargo?.ScanName(output, output is FileOutput { File: var copied } ? cache.Inputs.Hash(copied.Path) : null);
        switch (output)
        {
            case PageOutput page:
                Stream(page);
                break;
            case DataOutput data:
                Stream(data);
                break;
            case DerivedOutput derived:
                Stream(derived);
                break;
            case FileOutput file:
                Stream(file);
                break;
        }
    }

    /// <summary>Where nobody looks at it, it is not made: of content with errors it may be that it cannot be.</summary>
    private void Stream(DataOutput data)
    {
        var hasReferences = AssetFactsReader.CanRead(data.Url);
        if (tree is null && ((Embargo is null && !hasReferences) || diagnostics.HasErrors))
        {
            return;
        }

        var content = data.Content();
        if (hasReferences)
        {
            assets.Add(AssetFactsReader.Read(data.Url, Encoding.UTF8.GetString(content), urls));
        }

        Embargo?.Scan(data, content);
        tree?.Write(data.Url, content);
    }

    private void Stream(FileOutput file)
    {
        if (AssetFactsReader.CanRead(file.Url))
        {
            var read = cache.FindAsset(file) ?? AssetFactsReader.Read(file.Url, Encoding.UTF8.GetString(cache.Inputs.Read(file.File.Path)), urls);
            assets.Add(read);
            cache.Keep(read);
        }

        if (tree is not null && cache.TryReuse(file, tree))
        {
            ScanReused(file, tree);
        }
        else if (tree is not null || Embargo is not null)
        {
            var content = File.ReadAllBytes(file.File.Path);
            Embargo?.Scan(file, content);
            tree?.Write(file.Url, content);
        }
    }

    /// <summary>What was taken over was looked at by the build that wrote it, unless something else was withheld then.</summary>
    private void ScanReused(OutputDocument output, StagedTree tree)
    {
        if (Embargo is not null && Embargo.Fingerprint != cache.PreviouslyWithheld)
        {
            Embargo.Scan(output, tree.Read(output.Url));
        }
    }

    private void Stream(DerivedOutput derived)
    {
        if (tree is not null && cache.TryReuse(derived, tree))
        {
            ScanReused(derived, tree);
        }
        else if (tree is not null || Embargo is not null)
        {
            var content = derived.Content();
            Embargo?.Scan(derived, content);
            tree?.Write(derived.Url, content);
        }
    }

    private void Stream(PageOutput page)
    {
        var started = Recorder is null ? 0 : Stopwatch.GetTimestamp();
        var model = page.Model();
        var fingerprint = cache.Key(model.ToString());
        if ((tree is not null || Embargo is null) && cache.TryReuse(page.Url, fingerprint, tree) is { } known)
        {
            facts.Add(known);
            if (tree is not null)
            {
                ScanReused(page, tree);
            }

            return;
        }

        renderer.Render(model, page.Page.Language, diagnostics, html =>
        {
            var read = PageFactsReader.Read(page.Url, html, urls) with { Size = Encoding.UTF8.GetByteCount(html.Span) };
            facts.Add(read);
            cache.Keep(fingerprint, read);
            Embargo?.Scan(page, html.Span);
            tree?.Write(page.Url, html.Span);
        });
        Recorder?.Add(page.Url, model.Page.Kind, started);
    }
}
