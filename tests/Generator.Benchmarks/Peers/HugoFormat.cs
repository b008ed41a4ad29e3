namespace Generator.Benchmarks.Peers;

/// <summary>Hugo: a content folder for each language, each year a section.</summary>
internal sealed class HugoFormat : PeerFormat
{
    public override bool HasHeadingIds => true;

    public override string ArticlePath(PeerArticle article) => $"{article.Language}/press/{article.Year}/{article.Slug}.md";

    public override string FrontMatter(PeerArticle article) => YamlFrontMatter.Write(article);

    public override IEnumerable<(string Path, string Text)> YearFiles(ImmutableArray<string> years) =>
        from year in years
        from language in Languages
        select ($"{language}/press/{year}/_index.md", $"---\ntitle: \"{(language == "en" ? $"Press releases {year}" : $"{year}年新闻稿")}\"\n---\n");
}
