using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A release as lists show it.</summary>
public sealed record CardModel(string Title, string Url, DateModel Date) : TemplateObject
{
    public string? Summary { get; init; }

    public string? Place { get; init; }

    public ModelList<TopicModel> Topics { get; init; } = [];

    /// <summary>Whether a correction was made; an update or a clarification is none.</summary>
    public bool IsCorrected { get; init; }

    public bool IsWithdrawn { get; init; }

    public PictureModel? Image { get; init; }

    /// <summary>The language of the texts where it is not the page's own.</summary>
    public LanguageModel? Language { get; init; }

    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "summary" => Summary,
        "url" => Url,
        "date" => Date,
        "place" => Place,
        "topics" => Topics,
        "corrected" => IsCorrected,
        "withdrawn" => IsWithdrawn,
        "image" => Image,
        "language" => Language,
        _ => Unknown,
    };
}
