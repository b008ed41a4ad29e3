namespace Generator.Benchmarks.Peers;

/// <summary>Zola: the first language at the root, each year a transparent section of the newsroom.</summary>
internal sealed class ZolaFormat : PeerFormat
{
    public override bool HasHeadingIds => true;

    public override string HomeUrl(string language) => language == "en" ? "/" : $"/{language}/";

    public override string ArticlePath(PeerArticle article) => $"press/{article.Year}/{article.Slug}{Suffix(article.Language)}.md";

    public override string FrontMatter(PeerArticle article) => $"""
        +++
        title = "{article.Title}"
        description = "{article.Summary}"
        date = {article.Time}
        [taxonomies]
        topics = [{Strings(article.Topics)}]
        [extra]
        subtitle = "{article.Subtitle}"
        image_alt = "{article.ImageAlt}"
        zones = [{Strings(article.Zones)}]
        +++

        """;

    public override IEnumerable<(string Path, string Text)> YearFiles(ImmutableArray<string> years)
    {
        // The newest year first, as everywhere.
        var list = Strings(years.Reverse());
        foreach (var language in Languages)
        {
            yield return ($"press/_index{Suffix(language)}.md", Section(language == "en" ? "Press releases" : "新闻稿", list, isYear: false));
            foreach (var year in years)
            {
                yield return (
                    $"press/{year}/_index{Suffix(language)}.md",
                    Section(language == "en" ? $"Press releases {year}" : $"{year}年新闻稿", list, isYear: true));
            }
        }
    }

    private static string Section(string title, string years, bool isYear) => $"""
        +++
        title = "{title}"
        sort_by = "date"
        paginate_by = 10
        template = "list.html"
        page_template = "release.html"
        transparent = {(isYear ? "true" : "false")}
        [extra]
        years = [{years}]
        +++

        """;

    private static string Suffix(string language) => language == "en" ? "" : "." + language;

    private static string Strings(IEnumerable<string> values) => string.Join(", ", values.Select(value => $"\"{value}\""));
}
