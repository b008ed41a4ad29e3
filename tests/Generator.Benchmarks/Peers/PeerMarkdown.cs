using System.Text.RegularExpressions;

namespace Generator.Benchmarks.Peers;

/// <summary>
/// Turns Generator's Markdown into that of the peers. Links are the final addresses and figures are HTML, so that no
/// peer is charged for resolving a link or calling a shortcode.
/// </summary>
internal static partial class PeerMarkdown
{
    public static string Convert(PeerArticle article, PeerFormat format)
    {
        var home = format.HomeUrl(article.Language);
        var text = Picture().Replace(article.Body, Figure);
        text = ReleaseLink().Replace(text, link => $"]({home}press/{link.Groups["year"]}/{link.Groups["slug"]}/{link.Groups["fragment"]})");
        text = PageLink().Replace(text, link => $"]({home}{link.Groups["name"]}/{link.Groups["fragment"]})");
        return format.HasHeadingIds ? text : Heading().Replace(text, "<h2 id=\"${id}\">${text}</h2>");
    }

    private static string Figure(Match picture)
    {
        var size = picture.Groups["name"].Value.EndsWith(".svg", StringComparison.Ordinal) ? "width=\"640\" height=\"360\"" : "width=\"1\" height=\"1\"";
        return $"""
            <figure class="figure"><img src="/media/{picture.Groups["name"]}" {size} alt="{picture.Groups["alt"]}" decoding="async" loading="lazy"><figcaption>{picture.Groups["caption"]}</figcaption></figure>
            """;
    }

    [GeneratedRegex("""!\[(?<alt>[^\]]*)\]\(../../pages/(?<name>[^ )]+) "(?<caption>[^"]*)"\)""")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\]\(../../press/(?<year>\d{4})-\d\d-\d\d-(?<slug>[^/]+)/index\.md(?<fragment>[^)]*)\)")]
    private static partial Regex ReleaseLink();

    [GeneratedRegex(@"\]\(../../pages/(?<name>[^)#]+)\.md(?<fragment>[^)]*)\)")]
    private static partial Regex PageLink();

    [GeneratedRegex(@"^## (?<text>.*?) \{#(?<id>[^}]+)\}$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
