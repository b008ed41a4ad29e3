using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Days of the week beside their dates, and datelines, in a site with a release for each row.</summary>
public sealed class DateTests
{
    /// <summary>A text of a release of 21 December 2023 in Shanghai, and what is wrong with it; nothing of most.</summary>
    private static readonly (string Language, string Text, string Expected)[] Rows =
    [
        // The right day, in every form.
        ("en", "It is Thursday, 21 December 2023.", ""),
        ("en", "It is Thursday 21st of December 2023.", ""),
        ("en", "It is Thursday, December 21, 2023, at noon.", ""),
        ("en", "It is 21 December 2023 (Thursday).", ""),
        ("en", "It is Dec. 21, 2023 (Thu.).", ""),
        ("en", "It is Thu, 21 Dec 2023.", ""),
        ("en", "It is Thursday, 2023-12-21.", ""),
        ("en", "It was Thursday, 29 February 2024.", ""),
        ("en", "We meet on Thursday, 21 December, and on Thursday, 4 January.", ""),
        ("zh", "今天是2023年12月21日（星期四）。", ""),
        ("zh", "今天是2023年12月21日星期四。", ""),
        ("zh", "今天是2023年12月21日，星期四。", ""),
        ("zh", "今天是2023 年 12 月 21 日 (周四)。", ""),
        ("zh", "今天是二〇二三年十二月二十一日（礼拜四）。", ""),
        ("zh", "今天是２０２３年１２月２１日（周四）。", ""),
        ("zh", "本周四（12月21日）发布，12月24日（周日）结束。", ""),
        ("zh", "12月31日（星期天）与1月1日周一放假。", ""),

        // The wrong one.
        ("en", "It is Friday, 21 December 2023.", "14:7 `21 December 2023` is a Thursday, not `Friday`."),
        ("en", "It is Wednesday, December 21st, 2023.", "14:7 `December 21st, 2023` is a Thursday, not `Wednesday`."),
        ("en", "It is 21 December 2023 (Friday).", "14:25 `21 December 2023` is a Thursday, not `Friday`."),
        ("en", "It is Fri., Dec. 21, 2023.", "14:7 `Dec. 21, 2023` is a Thursday, not `Fri`."),
        ("en", "It was **Monday**, 2022-06-07.", "14:10 `2022-06-07` is a Tuesday, not `Monday`."),
        ("en", "We meet on Friday, 21 December.", "14:12 `21 December` is a Thursday, not `Friday` (2023-12-21)."),
        ("en", "We meet on Friday,\n4 January.", "14:12 `4 January` is a Thursday, not `Friday` (2024-01-04)."),
        ("en", "It was Thursday, 29 February 2023.", "14:8 There is no `29 February 2023`, so it is not `Thursday`."),
        ("zh", "今天是2023年12月21日（星期五）。", "1:16 `2023年12月21日` is a Thursday, not `星期五`."),
        ("zh", "今天是2023年12月21日周五。", "1:15 `2023年12月21日` is a Thursday, not `周五`."),
        ("zh", "今天是12月21日（礼拜五）。", "1:11 `12月21日` is a Thursday, not `礼拜五` (2023-12-21)."),
        ("zh", "今年12月21日（周五）发布。", "1:10 `今年12月21日` is a Thursday, not `周五` (2023-12-21)."),
        ("zh", "二〇二三年十二月二十一日（星期三）。", "1:14 `二〇二三年十二月二十一日` is a Thursday, not `星期三`."),
        ("zh", "上周五（12月14日）。", "1:2 `12月14日` is a Thursday, not `周五` (2023-12-14)."),

        // No date and weekday, or none whose year is known.
        ("en", "We meet on Friday. December 21, 2023 is another day.", ""),
        ("en", "As the Sun, 21 December 2023, reports, all is well.", ""),
        ("en", "From 20 to 21 December 2023 (Wednesday) it is cold; on 20–21 December 2023 (Wednesday) too.", ""),
        ("en", "It was Wednesday, 21 December last year.", ""),
        ("en", "The plant opened on Wednesday, 8 June, and closes on Friday, 16 August.", ""),
        ("en", "Thursday and Friday, 21 and 22 December 2023; Thursday to Friday, 21–22 December 2023.", ""),
        ("en", "Since 21 December 2023, Friday deliveries are faster.", ""),
        ("en", "See `Friday, 21 December 2023` and https://site.example/Friday, 21.", ""),
        ("zh", "去年12月21日（周三）与2023年12月21日，周日均产量相同。", ""),
        ("zh", "12月21日、22日（周四、周五）放假，12月21日一周五天。", ""),
        ("zh", "12月21日至22日（周五）。", ""),
        ("zh", "6月8日（周一）开业。", ""),

        // Datelines that are those of the front matter.
        ("en", "SHANGHAI, 21 December 2023 – We begin.", ""),
        ("en", "Shanghai, December 21, 2023 -- We begin.", ""),
        ("en", "Shanghai, China, Dec. 21 — We begin.", ""),
        ("en", "**Shanghai/Berlin, Thursday, 21 December 2023:** We begin.", ""),
        ("en", "(Shanghai, 21 December 2023) We begin with\u00A0it.", ""),
        ("en", "SHANGHAI (21 December 2023) – We begin.", ""),
        ("en", "Shanghai, 21 December 2023", ""),
        ("en", "21 December 2023 – We begin.", ""),
        ("zh", "上海，2023年12月21日电 我们开始。", ""),
        ("zh", "上海，2023年12月21日——我们开始。", ""),
        ("zh", "（2023年12月21日，上海）我们开始。", ""),
        ("zh", "【中国上海，2023年12月21日】我们开始。", ""),
        ("zh", "本报上海12月21日讯 我们开始。", ""),

        // Datelines that are not.
        ("en", "BERLIN, 21 December 2023 – We begin.", "14:1 The dateline says `BERLIN`, and the release's place is Shanghai."),
        ("en", "SHANGHAI, 20 December 2023 – We begin.", "14:11 The dateline says `20 December 2023`, and the release is dated 2023-12-21."),
        ("en", "Shanghai, December 21, 2022: We begin.", "14:11 The dateline says `December 21, 2022`, and the release is dated 2023-12-21."),
        ("en", "(Hong Kong, Dec. 12) We begin.", ""),
        ("en", "Hong Kong, Dec. 12 – We begin.", "14:1 The dateline says `Hong Kong`, and the release's place is Shanghai.|14:12 The dateline says `Dec. 12`, and the release is dated 2023-12-21."),
        ("zh", "杭州，2023年12月21日电 我们开始。", "1:1 The dateline says `杭州`, and the release's place is 上海."),
        ("zh", "上海，2023年12月12日——我们开始。", "1:4 The dateline says `2023年12月12日`, and the release is dated 2023-12-21."),
        ("zh", "（2023年12月21日，杭州）我们开始。", "1:14 The dateline says `杭州`, and the release's place is 上海."),
        ("zh", "（杭州，2023年12月21日）我们开始。", "1:2 The dateline says `杭州`, and the release's place is 上海."),
        ("zh", "杭州12月21日讯 我们开始。", "1:1 The dateline says `杭州`, and the release's place is 上海."),

        // Sentences that begin with a place or date.
        ("en", "On 6 June 2022, we began.", ""),
        ("en", "Berlin, 6 June 2022, was where we began.", ""),
        ("en", "Since its launch in Berlin, 6 June 2022 – a day to remember – all went well.", ""),
        ("en", "## Berlin, 6 June 2022\n\nBERLIN, 6 June 2022 – All went well.", ""),
        ("zh", "2022年6月6日，我们开始。", ""),
        ("zh", "我们于2022年6月6日——一个难忘的日子——开始。", ""),
        ("zh", "截至2022年6月6日，一切顺利。", ""),
    ];

    [Fact]
    public void Wrong_days_and_datelines_are_found_at_their_place_and_nothing_else_is()
    {
        using var site = TestSite.Minimal();
        for (var i = 0; i < Rows.Length; i++)
        {
            var (language, text, _) = Rows[i];
            site.WriteRelease($"2023-12-21-row-{i}", "2023-12-21T09:13", "slug: row-" + i + "\nsummary: {en: It begins., zh: 开始。}\ncontacts: [press]\ntopics: [news]\nboilerplates: [about]\ndisclosures: [one]\n# to line 13\n# to line 13\n");
            var file = $"input/press/2023-12-21-row-{i}/index";
            var isEnglish = language == "en";
            site.Replace(file + (isEnglish ? ".md" : ".zh.md"), isEnglish ? "Text of row-" : "row-", isEnglish ? text + "\n\nText of row-" : text + "\n\nrow-");
        }

        var found = site.Build().Diagnostics.ToLookup(
            diagnostic => diagnostic.Location.File, diagnostic => $"{diagnostic.Location.Line}:{diagnostic.Location.Column} {diagnostic.Message}");
        var actual = Rows.Select((row, i) => row with
        {
            Expected = string.Join('|', found[Path.Combine(site.Input, "press", $"2023-12-21-row-{i}", row.Language == "en" ? "index.md" : "index.zh.md")]),
        });
        Assert.Equal(string.Join('\n', Rows), string.Join('\n', actual));
    }

    [Fact]
    public void A_dateline_may_tell_the_day_of_any_zone_in_which_the_release_tells_its_time()
    {
        using var site = TestSite.Minimal()
            .Replace("input/site.yaml", "timezones: [Asia/Shanghai]", "timezones: [Asia/Shanghai, Europe/Berlin]")
            .WriteRelease("2023-12-21-midnight", "2023-12-21T01:13");
        site.Replace("input/press/2023-12-21-midnight/index.md", "Text", "SHANGHAI, 20 December 2023 – Text").BuildClean();
    }

    [Fact]
    public void Front_matter_and_plain_pages_are_read_too()
    {
        using var site = TestSite.Minimal()
            .Replace("input/press/2024-01-10-first/index.md", "What happened first.", "What happened on Tuesday 10 January 2024.")
            .Replace("input/pages/about.md", "Write to us", "Since Friday, 21 December 2023, and Friday, 8 June, write to us");
        Assert.Equal(
            [
                "GEN5040 input/pages/about.md:4:7 `21 December 2023` is a Thursday, not `Friday`.",
                "GEN5040 input/press/2024-01-10-first/index.md:3:32 `10 January 2024` is a Wednesday, not `Tuesday`.",
            ],
            site.Build().Diagnostics.Select(site.Describe));
    }
}
