using Generator.Content;

namespace Generator.Site.Pdf;

/// <summary>
/// What is printed into one file: the pages of a document in one language, of a report all its chapters. The file lies beside the
/// document, so that the next build publishes it with a link.
/// </summary>
public sealed record PdfJob(ImmutableArray<ArticlePage> Pages)
{
    public ArticlePage First => Pages[0];

    public Language Language => First.Language;

    public string Title => First.FrontMatter.Title[First.ContentLanguage];

    /// <summary>Relative to <c>input/</c>.</summary>
    public string FileName => First.Key.PdfName(Language);
}
