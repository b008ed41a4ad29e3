using CsCheck;
using Generator.Checking.Numbers;
using Generator.Checking.Numbers.Comparison;
using Generator.Content;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What numbers English and Chinese say: more than a thousand phrases in <c>Numbers/</c>, and any characters at all.</summary>
public sealed class NumberReaderTests
{
    private static readonly Language English = new("en", "en", "English", 0);
    private static readonly Language Chinese = new("zh-Hans", "zh", "简体中文", 1);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf(
            "0", "1", "12", "2023", "95.82", "1,234", "９５", "．", "%", "％", "‰", "€", "$", "¥", "#", "+", "-", "−", "–", "~", "/", ":", ".", ",", " ", "\n", "\u00A0",
            "one", "twenty", "hundred", "thousand", "million", "billion", "and", "half", "quarter", "third", "first", "a ", "point", "dozen", "in", "out of", "times",
            "December", "May", "Q3", "H1", "FY", "ISO", "GB/T", "CO2", "v2", "kWh", "m²", "tonnes", "US$", "EUR", "a.m.", "pp", "percent", "o'clock", "noon", "(", ")", "½", "4Q24", "9H", "/km", " per ", "II", "halved", "of a ", "year's", "24/7", "'90s", "°C", "@", "www.",
            "〇", "零", "一", "二", "两", "三", "五", "十", "百", "千", "万", "亿", "点", "分之", "百分之", "成", "倍", "半", "第", "首", "双", "翻", "负", "零下", "数", "余", "多",
            "年", "月", "日", "号", "时", "分", "季度", "世纪", "年代", "上半年", "下午", "个百分点", "个半", "半", "刻", "折", "每", "范围", "前三季度", "八九十年代", "本世纪", "百分百", "吨", "千瓦时", "元", "欧元", "款", "辆", "至", "到", "，", "、", "（", "x", "×"),
        Gen.String[0, 4]).Array[0, 20].Select(string.Concat);

    public static TheoryData<bool, string, string> Phrases =>
    [
        .. Directory.EnumerateFiles(Repository.TestFile("Numbers"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0].Trim() == "=", parts[1].Trim(), parts[2].Trim())),
    ];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_says_the_same_in_both_languages_or_does_not(bool isSame, string english, string chinese)
    {
        var (first, second) = (NumberReader.Read(english, English), NumberReader.Read(chinese, Chinese));
        var unmatched = QuantityMatcher.Compare(first, second);
        Assert.True(isSame == unmatched is null, $"{Describe(first)} against {Describe(second)}");
        Assert.Equal(unmatched is null, QuantityMatcher.Compare(second, first) is null);
    }

    [Theory]
    [InlineData("The rate is 95.82% today.", "95.82%")]
    [InlineData("It cost €3.4bn in all.", "€3.4bn")]
    [InlineData("On 21 December 2023 it began.", "21", "December", "2023")]
    [InlineData("About two hundred and fifty-three people came.", "two hundred and fifty-three")]
    [InlineData("The smart #1 holds ISO/IEC 27001:2022.", "#1", "ISO/IEC 27001", "2022")]
    [InlineData("Some 2 million tonnes of CO2 in Q3.", "2 million tonnes", "Q3")]
    [InlineData("From -01May on.", "01May")]
    [InlineData("minus 3rdClass", "3rdClass")]
    public void A_quantity_stands_where_it_is_written_in_English(string text, params string[] written) =>
        Assert.Equal(written, NumberReader.Read(text, English).Select(quantity => text.Substring(quantity.Offset, quantity.Length)));

    [Theory]
    [InlineData("可回收率为95.82%。", "95.82%")]
    [InlineData("耗资约3.4亿欧元。", "3.4亿欧元")]
    [InlineData("自2023年12月21日起。", "2023年", "12月", "21日")]
    [InlineData("共有二百五十三名员工。", "二百五十三")]
    [InlineData("占百分之九十五点八二。", "百分之九十五点八二")]
    [InlineData("上世纪90年代的两款车型。", "90年代", "两")]
    public void A_quantity_stands_where_it_is_written_in_Chinese(string text, params string[] written) =>
        Assert.Equal(written, NumberReader.Read(text, Chinese).Select(quantity => text.Substring(quantity.Offset, quantity.Length)));

    [Fact]
    public void Any_text_is_read_and_its_quantities_lie_in_it() =>
        Gen.Select(Texts, Gen.OneOf(English, Chinese)).Sample((text, language) =>
        {
            var quantities = NumberReader.Read(text, language);
            Assert.All(quantities, quantity => Assert.True(quantity.Offset >= 0 && quantity.Length > 0 && quantity.End <= text.Length, $"{quantity} in {text.Length}"));
            Assert.Null(QuantityMatcher.Compare(quantities, quantities));
        });

    [Fact]
    public void Digits_have_the_value_that_is_written() =>
        Gen.Select(Gen.Int[0, 999_999_999], Gen.Int[0, 99], Gen.Bool).Sample((whole, decimals, isChinese) =>
        {
            var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{whole:N0}.{decimals:D2} %");
            var quantity = Assert.Single(NumberReader.Read(text, isChinese ? Chinese : English));
            Assert.Equal((QuantityKind.Percent, whole + (decimals / 100m)), (quantity.Kind, quantity.Value));
        });

    [Fact]
    public void Two_numbers_that_differ_are_told_apart() =>
        Gen.Select(Gen.Int[2, 9_999_999], Gen.Int[2, 9_999_999]).Where((first, second) => first != second).Sample((first, second) =>
        {
            Assert.NotNull(QuantityMatcher.Compare(NumberReader.Read($"{first} cars", English), NumberReader.Read($"{second}辆汽车", Chinese)));
            Assert.Null(QuantityMatcher.Compare(NumberReader.Read($"{first:N0} cars", English), NumberReader.Read($"{first}辆汽车", Chinese)));
        });

    private static string Describe(IEnumerable<Quantity> quantities) =>
        "[" + string.Join(", ", quantities.Select(quantity => $"{quantity.Kind} {quantity.Value} {quantity.Unit?.Symbol}{quantity.Name}{(quantity.IsSoft ? " (soft)" : "")}")) + "]";
}
