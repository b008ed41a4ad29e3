using System.Globalization;

namespace Generator.Benchmarks.Peers;

/// <summary>A release in one language, as a peer needs it: what Generator works out from site.yaml is spelled out.</summary>
internal sealed record PeerArticle(string Language, string Slug, DateTimeOffset Date)
{
    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<string> Topics { get; init; }

    public required string ImageAlt { get; init; }

    /// <summary>Markdown with Generator's links and pictures.</summary>
    public required string Body { get; init; }

    public string Year => Date.ToString("yyyy", CultureInfo.InvariantCulture);

    public string Time => Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The time in the zones of the site, as its pages tell it.</summary>
    public ImmutableArray<string> Zones => [ZoneTime("Europe/Amsterdam"), ZoneTime("Asia/Shanghai")];

    private string ZoneTime(string zone) =>
        TimeZoneInfo.ConvertTimeBySystemTimeZoneId(Date, zone).ToString("HH:mm ", CultureInfo.InvariantCulture) + zone;
}
