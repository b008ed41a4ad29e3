namespace Generator.Benchmarks.Peers;

/// <summary>The front matter of an article in YAML.</summary>
internal static class YamlFrontMatter
{
    public static string Write(PeerArticle article) => $"""
        ---
        title: "{article.Title}"
        subtitle: "{article.Subtitle}"
        summary: "{article.Summary}"
        date: {article.Time}
        topics: [{string.Join(", ", article.Topics)}]
        imageAlt: "{article.ImageAlt}"
        zones: [{string.Join(", ", article.Zones.Select(zone => $"\"{zone}\""))}]
        ---

        """;
}
