namespace Generator.Content;

/// <summary>A page of the site, in one language. Pages with one key are translations of each other.</summary>
public abstract record PageDocument(TranslationKey Key, Language Language, UrlPath Url) : Document
{
    public override string Name => Url.Value;

    /// <summary>Whether search engines, feeds and alternates may know the page.</summary>
    public virtual bool IsIndexed => true;

    /// <summary>The file that makes the page, for messages; null where it is made from data.</summary>
    public virtual SourceFile? File => null;
}

/// <summary>A page written by an author, before its Markdown was rendered.</summary>
public sealed record ContentPage(TranslationDocument Translation, UrlPath Url) : Document
{
    public override string Name => Url.Value;

    public TranslationKey Key => Source.Key;

    public Language Language => Translation.Language;

    public SourceDocument Source => Translation.Source;

    /// <summary>The language of the text; another than the page's where a translation is missing.</summary>
    public Language ContentLanguage => Translation.ContentLanguage;

    public MarkdownBody Body => Source.Body(ContentLanguage)!;

    public SourceFile File => Body.File;
}

/// <summary>A page written by an author, with its body as HTML.</summary>
public sealed record ArticlePage(ContentPage Content, HtmlFragment Body)
    : PageDocument(Content.Key, Content.Language, Content.Url)
{
    /// <summary>The picture that stands for the page.</summary>
    public Picture? Image { get; init; }

    /// <summary>Further pictures of a release.</summary>
    public ImmutableArray<Picture> Images { get; init; } = [];

    /// <summary>The document as PDF, in the page's language, where it was printed.</summary>
    public MediaDocument? Pdf { get; init; }

    public FrontMatter FrontMatter => Content.Source.FrontMatter;

    public Language ContentLanguage => Content.ContentLanguage;

    /// <summary>What of the source this page does not have yet, or null.</summary>
    public SourceChanges? Behind => Content.Translation.Behind;

    public override bool IsIndexed => ContentLanguage == Language && FrontMatter is not PageFrontMatter { IsStyleguide: true };

    public override SourceFile File => Content.File;
}
