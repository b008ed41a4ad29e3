using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Imaging;

namespace Generator.Site.Sharing;

/// <summary>
/// Reports characters that the font of the cards lacks, once a text. No font of the machine steps in for it, since the
/// picture would be another one on each.
/// </summary>
internal sealed class ShareCardChecker(SiteContext site, ShareCardDesign design, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public void Check(PageDocument page, ShareCard card)
    {
        foreach (var text in new[] { card.Title, card.Site, card.Section, card.Date }.OfType<string>().Where(known.Add))
        {
            var missing = design.Coverage.FindMissing(text);
            if (!missing.IsEmpty)
            {
                diagnostics.Add(PictureDiagnostics.MissingGlyph.At(Find(page, text), $"The share picture of `{text}` has boxes in place of {string.Join(", ", missing.Select(Describe))}."));
            }
        }
    }

    private static string Describe(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"`{rune}` (U+{rune.Value:X4})");

    /// <summary>Where the text is written: the title of a document, or else the file that the page is made from.</summary>
    private SourceLocation Find(PageDocument page, string text) =>
        page is ArticlePage article && article.FrontMatter.Title.Written(article.ContentLanguage) is var title && title.Value == text
            ? title.Location
            : SourceLocation.WholeFile(page.File?.Path ?? Path.Combine(site.Options.InputFolder, SiteConfigurationReader.SiteFile));
}
