using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A chapter of a report.</summary>
public sealed record ChapterModel(ChapterLinkModel Link, HtmlFragment Body) : TemplateObject
{
    public ModelList<TocEntryModel> Toc { get; init; } = [];

    public PictureModel? Image { get; init; }

    /// <summary>The content index, in the chapter that shows it.</summary>
    public ModelList<DisclosureListModel> Disclosures { get; init; } = [];

    public ModelList<ChapterLinkModel> Chapters { get; init; } = [];

    public ChapterLinkModel? Previous { get; init; }

    public ChapterLinkModel? Next { get; init; }

    public LinkModel? Report { get; init; }

    /// <summary>What period the report is about.</summary>
    public string? Period { get; init; }

    /// <summary>Whole minutes that the text takes to read; 0 for no text.</summary>
    public int ReadingMinutes { get; init; }

    protected override object? Member(string name) => name switch
    {
        "title" => Link.Title,
        "summary" => Link.Summary,
        "pillar" => Link.Pillar,
        "number" => Link.Number,
        "url" => Link.Url,
        "body" => Body,
        "toc" => Toc,
        "image" => Image,
        "disclosures" => Disclosures,
        "chapters" => Chapters,
        "previous" => Previous,
        "next" => Next,
        "report" => Report,
        "period" => Period,
        "reading_minutes" => ReadingMinutes,
        _ => Unknown,
    };
}
