using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// Mistakes as translators and editors make them, forbidden words among them, put into the real content and the showcase: each is found at its line,
/// and nothing else is. That the untouched sites are clean is held by <see cref="RealSiteTests"/> and <see cref="ShowcaseTests"/>.
/// </summary>
public sealed class ParityDriftTests
{
    private const string Release = "press/2023-12-21-sustainability-report/index";

    private static readonly DateTimeOffset Moment = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Drift[] Real =
    [
        new("GEN5007", Release + ".zh", "smart精灵#1及其:indicator[recyclability-smart-1]{period=2023}的平均可回收率\n", "smart精灵#1及其:indicator[recyclability-smart-1]{period=2023 decimals=1}的平均可回收率\n"),
        new("GEN5010", Release + ".zh", "两款纯电SUV——", "三款纯电SUV——"),
        new("GEN5003", Release + ".zh", "[产品与隐私](../../report/2023/product-and-privacy.md)", "[产品与隐私](../../report/2023/climate-and-low-carbon.md)"),
        new("GEN5010", Release + ".zh", "ISO 14067是关于", "ISO 14064是关于"),
        new("GEN5001", Release + ".zh", "## 负责任的数据", "### 负责任的数据"),
        new("GEN5010", Release + ".zh", "ISO/IEC 27701隐私", "ISO/IEC 27001隐私"),
        new("GEN5010", Release + ".zh", "smart的目标是，到2045年", "smart的目标是，到2035年"),
        new("GEN5002", Release + ".zh", "![带有对勾的盾牌，与文件、挂锁、汽车和数据库图形相连](technical-compliance.svg \"技术合规体系\")\n\n", "") { Other = "](technical-compliance.svg" },
        new("GEN5010", Release, "zh: 聚焦五大领域，呈现低碳与数据管理进展，明确2045年承诺", "zh: 聚焦五大领域，呈现低碳与数据管理进展，明确2054年承诺"),
        new("GEN5010", Release, "置于近乎闭合的圆环之中，环内标有95.82%", "置于近乎闭合的圆环之中，环内标有98.52%"),
        new("GEN5010", Release, "涵盖五大领域：诚信与透明", "涵盖四大领域：诚信与透明"),
        new("GEN5007", "report/2023/certificates-and-target.zh", ":indicator[recyclability-smart-1]{period=2023}是数据", ":indicator[recyclability-smart-1]{period=2023 unit=none}是数据"),
        new("GEN5010", "report/2023/certificates-and-target.zh", "> 到2045年，smart", "> 到2040年，smart"),
        new("GEN5010", "report/2023/circularity-and-resources.zh", "环内标有95.82%\"}", "环内标有92.85%\"}"),
        new("GEN5007", "report/2023/circularity-and-resources.zh", "为**:indicator[recyclability-smart-1]{period=2023}**。", "为**:indicator[recyclability-smart-1]{period=2023 unit=none}**。"),
        new("GEN5006", "report/2023/climate-and-low-carbon.zh", "获得证书。[^cfp]", "获得证书。") { Other = "ISO 14067.[^cfp]" },
        new("GEN5010", "report/2023/climate-and-low-carbon.zh", "## 通向2045年", "## 通向2054年"),
        new("GEN5010", "report/2023/content-index.zh", "[2023年12月21日新闻稿]", "[2023年12月12日新闻稿]"),
        new("GEN5004", "report/2023/employees-and-society.zh", "- 方式**协作**\n", "") { Other = "- **collaborative**" },
        new("GEN5010", "report/2023/employees-and-society.zh", "具有三项特质", "具有四项特质"),
        new("GEN5010", "report/2023/index.zh", "两大变革贯穿", "三大变革贯穿"),
        new("GEN5010", "report/2023/index.zh", "报告于2023年12月21日", "报告于2022年12月21日"),
        new("GEN5010", "report/2023/index.zh", "分别绘有书页、挂锁、叶片、循环箭头和三个人", "分别绘有书页、挂锁、叶片、循环箭头和五个人"),
        new("GEN5004", "report/2023/integrity-and-transparency.zh", "3. 其他主题均可通过[内容索引](content-index.md)查找。\n", "") { Other = "3. All other" },
        new("GEN5010", "pages/about.zh", "诞生于1990年代", "诞生于1980年代"),
        new("GEN5010", "pages/about.zh", "创立于2019年", "创立于2018年"),
        new("GEN5010", "pages/about", "From 2022 to 2025, it", "From 2021 to 2025, it"),
        new("GEN5010", "pages/imprint.zh", "两种语言", "三种语言"),
        new("GEN5005", "pages/privacy.zh", "| 脚本 | 无需脚本，所有页面均可正常阅读 |\n", "") { Other = "| Scripts | None needed" },
        new("GEN5001", "pages/privacy.zh", "## 页面传输涉及什么\n\n", "") { Other = "## What delivery involves" },
        new("GEN5003", "pages/contacts.zh", "[内容索引](../report/2023/content-index.md)", "内容索引") { Other = "[content index]" },
        new("GEN5050", "report/2023/integrity-and-transparency.zh", "首席执行官佟湘北认为", "首席执行官佟向北认为"),
        new("GEN5051", "pages/imprint.zh", "本站是smart汽车的新闻中心", "本站是Smart汽车的新闻中心"),
        new("GEN5051", "report/2023/index", "Carbon-neutral all-electric vehicle models", "Carbon-neutral fully electric vehicle models"),
        new("GEN5010", Release, "zh: smart承诺携手全产业链，到2045年", "zh: smart承诺携手全产业链，到2054年"),
        new("GEN5010", Release + ".zh", "报告以五大支柱为框架", "报告以六大支柱为框架"),
        new("GEN5003", Release + ".zh", "circularity-and-resources.md#what-the-rate-says)", "circularity-and-resources.md#recyclability-rate)"),
        new("GEN5010", "report/2023/product-and-privacy.zh", "三个关键词勾勒", "四个关键词勾勒"),
        new("GEN5050", "pages/contacts.zh", "有关新闻稿和《可持续发展报告》", "有关新闻稿和年度报告"),
    ];

    private static readonly Drift[] Showcase =
    [
        new("GEN5010", "press/2025-02-18-annual-figures/index.zh", "增至34亿欧元", "增至34万欧元"),
        new("GEN5010", "press/2025-02-18-annual-figures/index.zh", "比上年增长5.1%", "比上年增长5.1个百分点"),
        new("GEN5010", "press/2025-02-18-annual-figures/index.zh", "| 42,000 | 50,200 |", "| 42,000 | 52,000 |"),
        new("GEN5010", "press/2025-02-18-annual-figures/index.zh", "“我们的增长速度，是质量跟得上的速度，”首席财务官陈安然表示，“第四季度交付", "“我们的增长速度，是质量跟得上的速度，”首席财务官陈安然表示，“第三季度交付"),
        new("GEN5010", "press/2025-02-18-annual-figures/index.zh", "苍鹭27,300辆", "苍鹭27,200辆"),
        new("GEN5010", "press/2023-10-12-aluminium/index.zh", "约耗电14兆瓦时", "约耗电14千瓦时"),
        new("GEN5010", "press/2023-10-12-aluminium/index.zh", "二十分之一", "十二分之一"),
        new("GEN5010", "press/2023-10-12-aluminium/index.zh", "减排6.8吨", "减排8.6吨"),
        new("GEN5005", "press/2024-11-19-charging-points/index.zh", "| 2022年 | 5,400 | 2,500 |\n", "") { Other = "| 2022 | 5,400" },
        new("GEN5010", "press/2024-11-19-charging-points/index.zh", "不足2万人", "不足20万人"),
        new("GEN5010", "press/2024-11-19-charging-points/index.zh", "上升1.9个百分点", "上升1.9%"),
        new("GEN5010", "report/2024/climate.zh", "产生193万吨", "产生193亿吨"),
        new("GEN5010", "report/2024/climate.zh", "比基准年低四分之一", "比基准年低三分之一"),
        new("GEN5010", "report/2024/climate.zh", "为每千瓦时61公斤", "为每千瓦时61吨"),
        new("GEN5004", "report/2024/climate.zh", "- **涂装车间：**海港工厂的烘房自2023年5月起由热泵供热，每年减排1,900吨二氧化碳当量。\n", "") { Other = "1,900" },
        new("GEN5010", "report/2024/energy.zh", "由165°C降至140°C", "由165°C降至150°C"),
        new("GEN5010", "report/2024/energy.zh", "有效期至2032年6月30日", "有效期至2032年7月30日"),
        new("GEN5010", "report/2024/energy.zh", "“三分之二靠工程", "“四分之三靠工程"),
        new("GEN5003", "report/2024/energy.zh", "[2023年3月14日新闻稿](../../press/2023-03-14-second-life/index.md)", "2023年3月14日新闻稿") { Other = "2023-03-14-second-life" },
        new("GEN5010", "report/2024/circularity.zh", "ISO 22628", "ISO 22682"),
        new("GEN5010", "report/2024/circularity.zh", "1.4倍", "1.5倍"),
        new("GEN5010", "report/2024/employees.zh", "来自64个国家", "来自46个国家"),
        new("GEN5010", "report/2024/employees.zh", "派遣期限不超过十二个月", "派遣期限不超过十个月"),
        new("GEN5010", "report/2024/product-safety-and-privacy.zh", "四辆未能找到", "七辆未能找到"),
        new("GEN5006", "report/2024/product-safety-and-privacy.zh", "欧盟数据存于欧盟。[^transfer]", "欧盟数据存于欧盟。") { Other = "[^transfer]" },
        new("GEN5051", "report/2024/society.zh", "货车不再进入海港工厂", "货车不再进入港口工厂"),
        new("GEN5051", "press/2022-11-08-heron/index.zh", "每辆苍鹭都附有", "每辆白鹭都附有"),
        new("GEN5051", "report/2024/climate", "ovens at the Harbour plant", "ovens at the Harbor plant"),
    ];

    /// <summary>More of the showcase, whose files then have several mistakes each.</summary>
    private static readonly Drift[] MoreOfShowcase =
    [
        new("GEN5010", "report/2024/strategy.zh", "每天静置23小时", "每天静置22小时"),
        new("GEN5010", "report/2024/strategy.zh", "云雀重1,240公斤", "云雀重1,420公斤"),
        new("GEN5010", "report/2024/strategy.zh", "备件继续供应15年", "备件继续供应10年"),
        new("GEN5010", "report/2024/strategy.zh", "| 研发投入（百万欧元） | 190 | 225 |", "| 研发投入（百万欧元） | 190 | 252 |"),
        new("GEN5003", "report/2024/strategy.zh", "annual-figures/index.md#five-years-at-a-glance)", "annual-figures/index.md)"),
        new("GEN5006", "report/2024/strategy.zh", "因其对我们影响较大。[^double]", "因其对我们影响较大。") { Other = "[^double]" },
        new("GEN5010", "report/2024/strategy.zh", "生物多样性位列第十", "生物多样性位列第十一"),
        new("GEN5001", "report/2024/strategy.zh", "## 对话", "### 对话"),
        new("GEN5010", "report/2024/strategy.zh", "我们采纳13项", "我们采纳18项"),
        new("GEN5010", "report/2024/suppliers.zh", "一辆车的成本，三分之二付给", "一辆车的成本，四分之三付给"),
        new("GEN5010", "report/2024/suppliers.zh", "每周工时不超过48小时", "每周工时不超过44小时"),
        new("GEN5005", "report/2024/suppliers.zh", "| 终止合约 | 2 | 1.6% |\n", "") { Other = "| 2 | 1.6% |" },
        new("GEN5010", "report/2024/suppliers.zh", "镍：78%", "镍：87%"),
        new("GEN5010", "report/2024/suppliers.zh", "23座矿山中的五座", "23座矿山中的八座"),
        new("GEN5010", "report/2024/suppliers.zh", "供电12,000兆瓦时", "供电12,000千瓦时"),
        new("GEN5003", "report/2024/suppliers.zh", "climate.md#the-value-chain", "climate.md#emissions-in-five-years"),
        new("GEN5007", "report/2024/certificates-and-targets.zh", "::target[accident-rate-2027]\n\n", "") { Other = "::target[accident-rate-2027]" },
        new("GEN5010", "report/2024/certificates-and-targets.zh", "至少减排90%", "至少减排95%"),
        new("GEN5010", "report/2024/certificates-and-targets.zh", "若重述使其变动3%", "若重述使其变动5%"),
        new("GEN5010", "press/2022-04-21-renewable-power/index.zh", "每年供电3万兆瓦时", "每年供电30万兆瓦时"),
        new("GEN5010", "press/2022-04-21-renewable-power/index.zh", "“十年，对买方来说", "“二十年，对买方来说"),
        new("GEN5010", "press/2021-03-16-amsterdam/index.zh", "大楼建于1912年", "大楼建于1921年"),
        new("GEN5010", "press/2021-03-16-amsterdam/index.zh", "每周有两天", "每周有三天"),
        new("GEN5010", "press/2024-04-23-emissions/index.zh", "自2024年第四季度起", "自2024年第三季度起"),
        new("GEN5010", "report/2024/governance.zh", "（44.4%）", "（44.6%）"),
        new("GEN5003", "report/2024/governance.zh", "[可持续发展委员会](../../press/2025-05-27-sustainability-board/index.md#tasks)", "可持续发展委员会") { Other = "sustainability-board/index.md#tasks" },
        new("GEN5010", "report/2024/governance.zh", "中位数的31倍", "中位数的13倍"),
        new("GEN5004", "report/2024/governance.zh", "- 11起涉及利益冲突，\n", "") { Other = "- 11 concerned" },
        new("GEN5010", "report/2024/governance.zh", "支持七种语言", "支持六种语言"),
        new("GEN5010", "report/2024/governance.zh", "1.5°C和3°C", "1.5°C和2°C"),
        new("GEN5010", "report/2024/governance.zh", "第三季度建成", "第二季度建成"),
        new("GEN5010", "report/2024/governance.zh", "ISAE 3000", "ISAE 3410"),
        new("GEN5010", "report/2024/governance.zh", "第2019/1937号", "第2019/1973号"),
        new("GEN5010", "press/2024-07-11-first-half/index.zh", "+237.5%", "+273.5%"),
        new("GEN5010", "press/2024-07-11-first-half/index", "zh: 2024年上半年交付34,600辆", "zh: 2024年下半年交付34,600辆"),
        new("GEN5001", "pages/about.zh", "## 两座工厂\n\n", "") { Other = "## Two plants" },
        new("GEN5010", "pages/contacts.zh", "09:00—17:30", "09:00—17:00"),
        new("GEN5002", "press/2024-09-17-new-york-pilot/index.zh", "![设有六个充电位的小型集散点平面图](depot.png \"社区集散点设有六个充电位\")\n\n", "") { Other = "](depot.png" },
        new("GEN5002", "press/2021-09-07-lark-premiere/index.zh", "(lark-battery.svg ", "(lark.svg "),
        new("GEN5051", "press/2022-04-21-renewable-power/index.zh", "超过临江工厂用电量", "超过滨江工厂用电量"),
        new("GEN5051", "report/2024/governance.zh", "| 米拉·林奎斯特 |", "| 米拉·林德奎斯特 |"),
    ];

    [Fact]
    public void Drifts_of_the_real_content_are_found_at_their_lines()
    {
        using var site = TestSite.Real();
        Check(site, Real, TestSite.Now);
    }

    [Fact]
    public void Drifts_of_the_showcase_are_found_at_their_lines()
    {
        using var site = TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);
        Check(site, Showcase, Moment);
    }

    [Fact]
    public void More_drifts_of_the_showcase_are_found_though_a_file_has_several()
    {
        using var site = TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);
        Check(site, MoreOfShowcase, Moment);
    }

    private static void Check(TestSite site, Drift[] drifts, DateTimeOffset moment)
    {
        foreach (var drift in drifts)
        {
            site.Replace($"input/{drift.File}.md", drift.Old, drift.New);
        }

        var findings = TestSite.Build(site.Options() with { AsOf = moment }).Diagnostics.Where(IsOfTranslations).ToList();
        var explained = new HashSet<Diagnostic>();
        var missed = new List<string>();
        foreach (var drift in drifts)
        {
            var place = drift.Place(site);
            var found = findings.Where(finding => finding.Id == drift.Id && Places(finding).Contains(place)).ToList();
            explained.UnionWith(found);
            if (found.Count == 0)
            {
                missed.Add($"{drift.Id} {place}");
            }
        }

        Assert.Equal([], missed);
        // A footnote or a section that was left out may take terms with it, so only other findings must all have been meant.
        var others = findings.Where(finding => !TermDiagnostics.All.Contains(finding.Descriptor)).ToList();
        Assert.Equal([], others.Where(finding => !explained.Contains(finding)).Select(site.Describe));
        Assert.True(others.Count <= drifts.Length, $"{others.Count} findings of {drifts.Length} drifts");
    }

    private static bool IsOfTranslations(Diagnostic diagnostic) =>
        TranslationDiagnostics.All.Contains(diagnostic.Descriptor) || TermDiagnostics.All.Contains(diagnostic.Descriptor);

    private static IEnumerable<string> Places(Diagnostic finding) => finding.Related
        .Select(related => related.Location)
        .Prepend(finding.Location)
        .Select(location => $"{location.File}:{location.Line}");

    /// <summary>A text of a file, below <c>input/</c> and without its extension, and what stands in its place after the mistake.</summary>
    private sealed record Drift(string Id, string File, string Old, string New)
    {
        /// <summary>Where something was left out: a text of the line in the English file that says it still.</summary>
        public string? Other { get; init; }

        public string Place(TestSite site)
        {
            var file = Path.Combine(site.Input, (Other is null ? File : File.Replace(".zh", "", StringComparison.Ordinal)) + ".md");
            var line = Array.FindIndex(System.IO.File.ReadAllLines(file), text => text.Contains(Other ?? New.Trim(), StringComparison.Ordinal));
            return $"{file}:{line + 1}";
        }
    }
}
