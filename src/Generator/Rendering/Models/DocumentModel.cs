using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A plain page.</summary>
public sealed record DocumentModel(string Title, string? Summary, HtmlFragment Body, ModelList<TocEntryModel> Toc) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "summary" => Summary,
        "body" => Body,
        "toc" => Toc,
        _ => Unknown,
    };
}
