using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The home page of a language.</summary>
public sealed record HomeModel(ModelList<CardModel> Releases, ReportModel? Report, ModelList<ChapterLinkModel> Chapters) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "releases" => Releases,
        "report" => Report,
        "chapters" => Chapters,
        _ => Unknown,
    };
}
