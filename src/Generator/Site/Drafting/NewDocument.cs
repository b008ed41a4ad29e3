using Generator.Content;
using NodaTime;

namespace Generator.Site.Drafting;

/// <summary>A document to be begun: what is asked of a writer before there is a file.</summary>
public sealed record NewDocument(DocumentKind Kind, string Slug)
{
    /// <summary>The title in every language of the site, in their order.</summary>
    public required ImmutableArray<(Language Language, string Text)> Titles { get; init; }

    /// <summary>The moment of a release, in the zone of its place.</summary>
    public ZonedDateTime Date { get; init; }

    /// <summary>Where a release is dated; its zone is written down where it is no place's.</summary>
    public Place? Place { get; init; }

    /// <summary>The ids of a release's topics.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>The edition that a chapter belongs to, by the name of its folder.</summary>
    public string? Edition { get; init; }

    /// <summary>Whether it is kept back until someone takes the line out.</summary>
    public bool IsDraft { get; init; } = true;
}
