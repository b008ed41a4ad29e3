namespace Generator.Benchmarks.Peers;

/// <summary>Eleventy and Astro: plain files with data; their templates make the addresses and lists.</summary>
internal sealed class DataFormat : PeerFormat
{
    public override string ArticlePath(PeerArticle article) => $"press/{article.Language}/{article.Year}/{article.Slug}.md";

    public override string FrontMatter(PeerArticle article) => YamlFrontMatter.Write(article);
}
