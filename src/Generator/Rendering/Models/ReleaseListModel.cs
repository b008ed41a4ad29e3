using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>One page of a list of releases: the newsroom, a year or a topic.</summary>
public sealed record ReleaseListModel(string Title, ModelList<CardModel> Releases) : TemplateObject
{
    public ModelList<CountedLinkModel> Years { get; init; } = [];

    public ModelList<CountedLinkModel> Topics { get; init; } = [];

    /// <summary>The number of this page, from 1.</summary>
    public int Number { get; init; }

    /// <summary>How many pages the list has.</summary>
    public int Count { get; init; }

    public ModelList<PageLinkModel> Pages { get; init; } = [];

    public string? PreviousUrl { get; init; }

    public string? NextUrl { get; init; }

    /// <summary>How many releases the list has.</summary>
    public int Total { get; init; }

    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "releases" => Releases,
        "years" => Years,
        "topics" => Topics,
        "number" => Number,
        "count" => Count,
        "pages" => Pages,
        "previous_url" => PreviousUrl,
        "next_url" => NextUrl,
        "total" => Total,
        _ => Unknown,
    };
}
