using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The contents page of a report.</summary>
public sealed record ReportModel(string Title, string Url, HtmlFragment Body) : TemplateObject
{
    public string? Summary { get; init; }

    public string Period { get; init; } = "";

    public string? Statement { get; init; }

    public ModelList<ChapterLinkModel> Chapters { get; init; } = [];

    /// <summary>The language of the texts where it is not the page's own.</summary>
    public LanguageModel? Language { get; init; }

    public PictureModel? Image { get; init; }

    /// <summary>The indicators that the report puts first, with their newest values.</summary>
    public ModelList<HeadlineModel> Figures { get; init; } = [];

    /// <summary>The page with all indicators; null where the report has none.</summary>
    public string? DataUrl { get; init; }

    public ModelList<TocEntryModel> Toc { get; init; } = [];

    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "url" => Url,
        "summary" => Summary,
        "period" => Period,
        "statement" => Statement,
        "body" => Body,
        "chapters" => Chapters,
        "image" => Image,
        "language" => Language,
        "figures" => Figures,
        "data_url" => DataUrl,
        "toc" => Toc,
        _ => Unknown,
    };
}
