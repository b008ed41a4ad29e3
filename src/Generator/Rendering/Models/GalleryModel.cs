using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>One page of the list of all pictures.</summary>
public sealed record GalleryModel(ModelList<GalleryReleaseModel> Releases) : TemplateObject
{
    /// <summary>The page that says how pictures may be used.</summary>
    public LinkModel? Terms { get; init; }

    /// <summary>The number of this page, from 1.</summary>
    public int Number { get; init; }

    /// <summary>How many pages there are.</summary>
    public int Count { get; init; }

    public ModelList<PageLinkModel> Pages { get; init; } = [];

    public string? PreviousUrl { get; init; }

    public string? NextUrl { get; init; }

    protected override object? Member(string name) => name switch
    {
        "releases" => Releases,
        "terms" => Terms,
        "number" => Number,
        "count" => Count,
        "pages" => Pages,
        "previous_url" => PreviousUrl,
        "next_url" => NextUrl,
        _ => Unknown,
    };
}
