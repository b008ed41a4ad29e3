namespace Generator.Tests.Corpus;

/// <summary>What the corpus has besides its releases: the site's configuration, one page and the pictures all share.</summary>
public static class CorpusSite
{
    public const string Configuration = """
        base-url: https://newsroom.example
        title: {en: Example Ferries Newsroom, zh: 示例渡轮新闻中心}
        description: {en: News of a company that does not exist., zh: 一家虚构公司的新闻。}
        languages:
          - {tag: en, path: en, name: English}
          - {tag: zh-Hans, path: zh, name: 简体中文}
        publisher:
          name: {en: Example Ferries, zh: 示例渡轮}
        timezones: [Europe/Amsterdam, Asia/Shanghai]
        places:
          harbour:
            name: {en: Harbour, zh: 港城}
            timezone: Europe/Amsterdam
        contacts:
          desk:
            name: {en: Press desk, zh: 媒体联络}
            email: desk@newsroom.example
        boilerplates:
          about:
            title: {en: About Example Ferries, zh: 关于示例渡轮}
            text: {en: Example Ferries does not exist., zh: 示例渡轮并不存在。}
        collections:
          press: {missing-translation: error}
          report: {missing-translation: error}
          pages: {missing-translation: error}
        page-size: 10
        raw-html: false
        pictures: {variants: false, cards: false, gallery: false}

        """;

    public const string AboutEnglish = """
        ---
        title: {en: About, zh: 关于}
        summary: {en: A fictional company., zh: 一家虚构的公司。}
        ---
        ## What we do

        Nothing at all.

        """;

    public const string AboutChinese = """
        ## 我们的工作

        什么也没有。

        """;

    private const string Chart = """
        <svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><path d="M80 320V160h80v160zM280 320V80h80v240zM480 320V40h80v280z"/></svg>

        """;

    private const string Harbour = """
        <svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><path d="M0 240h640v120H0z" fill="#357"/><circle cx="320" cy="120" r="60"/></svg>

        """;

    /// <summary>One grey pixel.</summary>
    private const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    public static string Terms(int topics) =>
        "topics:\n" + string.Concat(Enumerable.Range(0, topics).Select(topic => $"  topic-{topic}:\n    label: {{en: Topic {topic}, zh: 主题{topic}}}\n"));

    /// <summary>Writes the pictures of all releases into one folder.</summary>
    public static void WritePictures(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "chart.svg"), Chart);
        File.WriteAllText(Path.Combine(folder, "harbour.svg"), Harbour);
        File.WriteAllBytes(Path.Combine(folder, "dot.png"), Convert.FromBase64String(Dot));
    }
}
