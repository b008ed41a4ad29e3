namespace Generator.Benchmarks.Peers;

/// <summary>How a peer wants its content: where files lie, and what stands at their head.</summary>
internal abstract class PeerFormat
{
    public static ImmutableArray<string> Languages { get; } = ["en", "zh"];

    /// <summary>Whether <c>## Text {#id}</c> gives a heading its id.</summary>
    public virtual bool HasHeadingIds => false;

    public static PeerFormat Of(Flavour flavour) => flavour switch
    {
        Flavour.Hugo => new HugoFormat(),
        Flavour.Zola => new ZolaFormat(),
        Flavour.Eleventy or Flavour.Astro => new DataFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(flavour)),
    };

    /// <summary>Where the site of a language begins.</summary>
    public virtual string HomeUrl(string language) => $"/{language}/";

    public abstract string ArticlePath(PeerArticle article);

    public abstract string FrontMatter(PeerArticle article);

    /// <summary>The files besides the articles that the years need, with their texts.</summary>
    public virtual IEnumerable<(string Path, string Text)> YearFiles(ImmutableArray<string> years) => [];
}
