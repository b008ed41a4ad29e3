using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using NodaTime;

namespace Generator.Checking.Permanence;

/// <summary>Finds releases whose text was changed after publication without a correction that says so.</summary>
public sealed class CorrectionChecker(OutputSet outputs, DiagnosticBag diagnostics)
{
    public void Check(UrlManifest manifest, Instant asOf)
    {
        // The site of a moment before may lack the correction.
        if (asOf < manifest.AcceptedAt)
        {
            return;
        }

        foreach (var url in manifest.Urls)
        {
            if (AcceptedText.TryParse(url.Hash, out var accepted)
                && outputs.Find(url.Path) is PageOutput { Page: ArticlePage page }
                && AcceptedText.Of(page) is { } text
                && text.Hash != accepted.Hash
                && text.Corrections <= accepted.Corrections)
            {
                diagnostics.Add(Changed(page, url));
            }
        }
    }

    private static Diagnostic Changed(ArticlePage page, PublishedUrl url)
    {
        var body = page.Content.Body;
        var start = body.Start + body.Source.Text.AsSpan(body.Start).IndexOfAnyExcept('\n', '\r', ' ');
        return EmbargoDiagnostics.UnsaidChange.At(
            body.Source.Locate(Math.Max(start, body.Start)), "This text has changed since it was published, and no correction says so.") with
        {
            Related = [new RelatedLocation(url.Location, "the text as it was published")],
        };
    }
}
