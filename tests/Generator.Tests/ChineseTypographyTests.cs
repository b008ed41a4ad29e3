using Generator.Configuration;
using Generator.Content;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Punctuation and spaces of Chinese (GB/T 15834, GB/T 15835): what is wrong, with what to write instead, and much that is right and stays quiet.</summary>
public sealed class ChineseTypographyTests
{
    private static readonly Language Chinese = new("zh-Hans", "zh", "简体中文", 1);
    private static readonly TypographyPolicy Default = new();

    [Theory]
    [InlineData("品牌,产品", "品牌，产品", "GEN5070")]
    [InlineData("品牌, 产品", "品牌，产品", "GEN5070")]
    [InlineData("品牌 ,产品", "品牌，产品", "GEN5070")]
    [InlineData("在2023,我们", "在2023，我们", "GEN5070")]
    [InlineData("品牌:smart", "品牌：smart", "GEN5070")]
    [InlineData("CEO:佟湘北", "CEO：佟湘北", "GEN5070")]
    [InlineData("品牌;产品", "品牌；产品", "GEN5070")]
    [InlineData("是吗?", "是吗？", "GEN5070")]
    [InlineData("好!", "好！", "GEN5070")]
    [InlineData("结束了.", "结束了。", "GEN5070")]
    [InlineData("增长5%,达到10%.", "增长5%，达到10%。", "GEN5070 GEN5070")]
    [InlineData("详见图1.", "详见图1。", "GEN5070")]
    [InlineData("《报告》,发布", "《报告》，发布", "GEN5070")]
    [InlineData("碳中和(carbon neutrality)", "碳中和（carbon neutrality）", "GEN5070 GEN5070")]
    [InlineData("碳中和 (目标) 已定", "碳中和（目标）已定", "GEN5070 GEN5070")]
    [InlineData("smart(智能)", "smart（智能）", "GEN5070 GEN5070")]
    [InlineData("目标（2045年)", "目标（2045年）", "GEN5070")]
    [InlineData("他说\"你好\"。", "他说“你好”。", "GEN5060 GEN5060")]
    [InlineData("他说“你好\"。", "他说“你好”。", "GEN5060")]
    [InlineData("他说'你好'。", "他说‘你好’。", "GEN5060 GEN5060")]
    [InlineData("他说「你好」。", "他说“你好”。", "GEN5060 GEN5060")]
    [InlineData("等等...", "等等……", "GEN5065")]
    [InlineData("等等…", "等等……", "GEN5065")]
    [InlineData("等等。。。", "等等……", "GEN5065")]
    [InlineData("纯电车型--smart精灵", "纯电车型——smart精灵", "GEN5063")]
    [InlineData("纯电车型 -- 精灵", "纯电车型——精灵", "GEN5063")]
    [InlineData("品牌 - 产品", "品牌——产品", "GEN5063")]
    [InlineData("品牌──产品", "品牌——产品", "GEN5063")]
    [InlineData("增长63~68%", "增长63%~68%", "GEN5071")]
    [InlineData("15～30%", "15%～30%", "GEN5071")]
    [InlineData("1.5—2.5%", "1.5%—2.5%", "GEN5071")]
    [InlineData("10-20%", "10%-20%", "GEN5071")]
    [InlineData("达到９５．８２％", "达到95.82%", "GEN5072")]
    [InlineData("ＩＳＯ标准", "ISO标准", "GEN5072")]
    [InlineData("95％的", "95%的", "GEN5072")]
    [InlineData("在 2045 年", "在2045年", "GEN5073 GEN5073")]
    [InlineData("95.82% 的比例", "95.82%的比例", "GEN5073")]
    [InlineData("品牌 smart 发布", "品牌smart发布", "GEN5073 GEN5073")]
    [InlineData("品牌 ，产品", "品牌，产品", "GEN5066")]
    [InlineData("品牌。 产品", "品牌。产品", "GEN5066")]
    [InlineData("品牌：  产品", "品牌：产品", "GEN5066")]
    [InlineData("（ 品牌 ）", "（品牌）", "GEN5066 GEN5066")]
    [InlineData("95.82 %的", "95.82%的", "GEN5062")]
    [InlineData("𠮷,野", "𠮷，野", "GEN5070")]
    public void Chinese_is_mended(string wrong, string right, string ids) => TypographyAssert.Mended(wrong, right, ids, Chinese, Default);

    [Theory]
    [InlineData("品牌，产品。是吗？好！（目标）：“引用”；《书名》、‘单引’")]
    [InlineData("两款纯电SUV——smart精灵#1和smart精灵#3——已在中国交付。")]
    [InlineData("1,234.5万辆，3.14，10:30，16:9")]
    [InlineData("ISO 14067和ISO/IEC 27001、ISO/IEC 27701")]
    [InlineData("梅赛德斯-奔驰，GB/T 15834-2011，A-1")]
    [InlineData("2022—2025年，2022年—2025年，2022-2025年")]
    [InlineData("北京—上海特别旅客快车，秦岭—淮河以北")]
    [InlineData("63%~68%，63%～68%，15%—30%，100～150千克")]
    [InlineData("9亿～16亿，13万元～17万元")]
    [InlineData("2023年12月21日，20世纪90年代")]
    [InlineData("等等……后来")]
    [InlineData("函数f(x)的值，Model S (EU)版")]
    [InlineData("1)品牌，2)产品")]
    [InlineData("smart R&D团队，Let's go也行")]
    [InlineData("见https://x.example/a?b=c,d和a@b.example。")]
    [InlineData("All in English, with commas (and brackets) - even \"quotes\".")]
    [InlineData("五大领域 一份报告")]
    [InlineData("15\"屏幕")]
    [InlineData("文件.md与.NET")]
    [InlineData("Yahoo!中国")]
    [InlineData("😀,")]
    [InlineData("1...3与a.b")]
    [InlineData("图1. 总装车间，由Example Ltd.")]
    [InlineData("-5到8")]
    [InlineData("")]
    public void Chinese_that_is_right_stays_quiet(string text) => TypographyAssert.Quiet(text, Chinese, Default);

    [Theory]
    [InlineData("品牌.发布")]
    [InlineData("这是非常重要的一个时刻—我们将会继续努力")]
    [InlineData("9～16亿")]
    [InlineData("他说\"你好")]
    public void What_only_a_person_can_tell_is_found_and_not_mended(string text) =>
        Assert.Null(Assert.Single(TypographyAssert.Find(text, Chinese, Default)).Replacement);

    [Fact]
    public void Typed_spaces_are_held_to_where_the_site_types_them()
    {
        var typed = new TypographyPolicy { HasTypedHanLatinSpaces = true };
        TypographyAssert.Mended("在2045年，smart发布95%的ISO 14067", "在 2045 年，smart 发布 95% 的 ISO 14067", null, Chinese, typed);
        TypographyAssert.Quiet("在 2045 年", Chinese, typed);
    }

    [Fact]
    public void Traditional_Chinese_has_corner_brackets()
    {
        var traditional = new Language("zh-Hant", "tw", "繁體中文", 1);
        TypographyAssert.Quiet("他說「你好」。", traditional, Default);
        TypographyAssert.Mended("他說\"你好\"。", "他說「你好」。", null, traditional, Default);
    }
}
