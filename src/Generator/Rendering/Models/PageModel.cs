using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>What every page has: the head of its HTML and its place in the site.</summary>
public sealed record PageModel(string Kind, string Title, LanguageModel Language) : TemplateObject
{
    public string? Description { get; init; }

    public string Url { get; init; } = "";

    public string? Canonical { get; init; }

    public ModelList<AlternateModel> Alternates { get; init; } = [];

    public ModelList<TranslationModel> Translations { get; init; } = [];

    public ModelList<LinkModel> Breadcrumbs { get; init; } = [];

    /// <summary>The feeds of what the page lists, where it lists less than the whole newsroom.</summary>
    public ModelList<FeedLinkModel> Feeds { get; init; } = [];

    public PictureModel? Image { get; init; }

    /// <summary>The picture with which the page is shared: pixels, which every network shows.</summary>
    public ShareImageModel? ShareImage { get; init; }

    public string OpenGraphType { get; init; } = "website";

    public string OpenGraphLocale { get; init; } = "";

    public DateModel? Published { get; init; }

    public DateModel? Modified { get; init; }

    /// <summary>The page's document as PDF, where it was printed.</summary>
    public FileModel? Pdf { get; init; }

    /// <summary>Begins a mail with the title and the address of the page.</summary>
    public string MailUrl { get; init; } = "";

    /// <summary>What the page is about, for machines.</summary>
    public RawHtml? JsonLd { get; init; }

    /// <summary>When the document last changed, for machines; releases have it in <see cref="JsonLd"/>.</summary>
    public RawHtml? DocumentJsonLd { get; init; }

    /// <summary>The way to the page, for machines.</summary>
    public RawHtml? BreadcrumbJsonLd { get; init; }

    /// <summary>How the search shows the page; null where it does not find it.</summary>
    public SearchEntryModel? Search { get; init; }

    public bool NoIndex { get; init; }

    /// <summary>Whether the page belongs to a preview for those who are told under embargo.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The language that is shown in place of the page's own.</summary>
    public LanguageModel? Fallback { get; init; }

    /// <summary>The source, where the page is a translation that is behind it.</summary>
    public BehindModel? Behind { get; init; }

    public string? PreviousUrl { get; init; }

    public string? NextUrl { get; init; }

    protected override object? Member(string name) => name switch
    {
        "kind" => Kind,
        "title" => Title,
        "description" => Description,
        "url" => Url,
        "canonical" => Canonical,
        "language" => Language,
        "alternates" => Alternates,
        "translations" => Translations,
        "breadcrumbs" => Breadcrumbs,
        "feeds" => Feeds,
        "image" => Image,
        "share_image" => ShareImage,
        "og_type" => OpenGraphType,
        "og_locale" => OpenGraphLocale,
        "published" => Published,
        "modified" => Modified,
        "pdf" => Pdf,
        "json_ld" => JsonLd,
        "document_json_ld" => DocumentJsonLd,
        "breadcrumb_json_ld" => BreadcrumbJsonLd,
        "mail_url" => MailUrl,
        "search" => Search,
        "noindex" => NoIndex,
        "preview" => IsPreview,
        "fallback" => Fallback,
        "behind" => Behind,
        "previous_url" => PreviousUrl,
        "next_url" => NextUrl,
        _ => Unknown,
    };
}
