using System.Buffers;
using System.Collections.Frozen;
using Generator.Checking.Numbers.English;
using Generator.Checking.Numbers.Forms;
using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.Chinese;

/// <summary>Reads what follows a number in Chinese: percent, currency, unit, or the classifier that shows that something is counted.</summary>
internal static class ChineseSuffix
{
    private const int LongestUnit = 8;

    private const decimal Thousand = 1_000;
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    /// <summary>Classifiers behind which a Han numeral counts; 方, 者, 端, 轮 make words that no number is thought of in (双方, 第三方, 四轮).</summary>
    private static readonly SearchValues<char> Classifiers = SearchValues.Create(
        "个款辆双家名人位项种类大条座台艘架栋间所处次届批期代级层组套件张份篇章节步部支只块片颗场门根幅本道枚岁天周年月日元吨倍度席列笔单起票封棵株副趟遍页版集户阶班");

    private static readonly FrozenDictionary<string, Suffix> Units = Create();

    private static readonly FrozenDictionary<string, Suffix>.AlternateLookup<ReadOnlySpan<char>> Lookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Suffix Read(ReadOnlySpan<char> text, int end)
    {
        var at = LatinText.SkipSpaces(text, end);
        if (at < text.Length && text[at] is '余' or '多' or '来' or '几' or '+')
        {
            at = LatinText.SkipSpaces(text, at + 1);
        }

        if (at >= text.Length)
        {
            return new Suffix(QuantityKind.Number, end);
        }

        if (IsLatin(text[at]))
        {
            return EnglishSuffix.ReadUnit(text, at) ?? new Suffix(QuantityKind.Number, end);
        }

        for (var length = Math.Min(LongestUnit, text.Length - at); length > 0; length--)
        {
            if (Lookup.TryGetValue(text.Slice(at, length), out var found))
            {
                return found with { End = at + length };
            }
        }

        return new Suffix(QuantityKind.Number, end) { Counts = Classifiers.Contains(text[at]) };
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is '%' or '％' or '‰' or '°' or '℃' or '℉' or '€' or '$' or '£' or '¥';

    private static FrozenDictionary<string, Suffix> Create()
    {
        var units = new Dictionary<string, Suffix>(StringComparer.Ordinal);
        Add(QuantityKind.PercentagePoints, Measures.Point, "个百分点 百分点");
        Add(QuantityKind.PercentagePoints, Measures.BasisPoint, "个基点 基点");
        Add(QuantityKind.Money, new Unit("CNY"), "元 元人民币 人民币 块钱");
        Add(QuantityKind.Money, new Unit("EUR"), "欧元");
        Add(QuantityKind.Money, new Unit("USD"), "美元 美金");
        Add(QuantityKind.Money, new Unit("GBP"), "英镑");
        Add(QuantityKind.Money, new Unit("JPY"), "日元");
        Add(QuantityKind.Money, new Unit("HKD"), "港元 港币");
        Add(QuantityKind.Money, new Unit("CHF"), "瑞士法郎 瑞郎");
        Add(QuantityKind.Money, new Unit("KRW"), "韩元");
        Add(QuantityKind.Money, new Unit("EUR", 0.01m), "欧分");
        Add(QuantityKind.Money, new Unit("USD", 0.01m), "美分");
        AddMeasure("g", 1, "克");
        AddMeasure("g", 0.001m, "毫克");
        AddMeasure("g", Thousand, "千克 公斤");
        AddMeasure("g", Million, "吨 公吨");
        AddMeasure("m", 1, "米");
        AddMeasure("m", 0.01m, "厘米");
        AddMeasure("m", 0.001m, "毫米");
        AddMeasure("m", 0.000001m, "微米");
        AddMeasure("m", 0.000000001m, "纳米");
        AddMeasure("m", Thousand, "公里 千米");
        AddMeasure("mi", 1, "英里");
        AddMeasure("in", 1, "英寸");
        AddMeasure("ft", 1, "英尺");
        AddMeasure("m2", 1, "平方米 平米");
        AddMeasure("m2", 10_000, "公顷");
        AddMeasure("m2", Million, "平方公里 平方千米");
        AddMeasure("mu", 1, "亩");
        AddMeasure("L", 1, "升 公升");
        AddMeasure("L", 0.001m, "毫升");
        AddMeasure("L", Thousand, "立方米 方立方米");
        AddMeasure("barrel", 1, "桶");
        AddMeasure("W", 1, "瓦");
        AddMeasure("W", Thousand, "千瓦");
        AddMeasure("W", Million, "兆瓦");
        AddMeasure("W", Billion, "吉瓦");
        AddMeasure("Wh", 1, "瓦时");
        AddMeasure("Wh", Thousand, "千瓦时 千瓦·时 千瓦小时 度电");
        AddMeasure("Wh", Million, "兆瓦时 兆瓦·时");
        AddMeasure("Wh", Billion, "吉瓦时 吉瓦·时");
        AddMeasure("Wh", Thousand * Billion, "太瓦时");
        AddMeasure("J", 1, "焦耳 焦");
        AddMeasure("J", Million, "兆焦");
        AddMeasure("J", Billion, "吉焦");
        AddMeasure("V", 1, "伏 伏特");
        AddMeasure("V", Thousand, "千伏");
        AddMeasure("A", 1, "安 安培");
        AddMeasure("Ah", 1, "安时");
        AddMeasure("Ah", 0.001m, "毫安时");
        AddMeasure("Hz", 1, "赫兹 赫");
        AddMeasure("Hz", Million, "兆赫 兆赫兹");
        AddMeasure("Hz", Billion, "吉赫 吉赫兹");
        AddMeasure("Pa", 1, "帕");
        AddMeasure("Pa", Thousand, "千帕");
        AddMeasure("Pa", Million, "兆帕");
        AddMeasure("Pa", 100_000, "巴");
        AddMeasure("acre", 1, "英亩");
        AddMeasure("lx", 1, "勒克斯");
        AddMeasure("Nm", 1, "牛米 牛·米 牛顿米");
        AddMeasure("hp", 1, "马力 匹马力");
        AddMeasure("dB", 1, "分贝");
        AddMeasure("°C", 1, "摄氏度");
        AddMeasure("°F", 1, "华氏度");
        AddMeasure("s", 1, "秒 秒钟");
        AddMeasure("s", 0.001m, "毫秒");
        AddMeasure("s", 60, "分钟");
        AddMeasure("s", 900, "刻钟");
        AddMeasure("s", 3_600, "小时 个小时 个钟头");
        AddMeasure("s", 86_400, "天 个工作日");
        AddMeasure("s", 604_800, "周 个星期 星期");
        AddMeasure("month", 1, "个月");
        AddMeasure("month", 12, "周年 岁 个年头");
        return units.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(QuantityKind kind, Unit? unit, string same)
        {
            foreach (var word in same.Split(' '))
            {
                units.Add(word, new Suffix(kind, 0) { Unit = unit, Counts = true });
            }
        }

        void AddMeasure(string symbol, decimal scale, string same) => Add(QuantityKind.Measure, new Unit(symbol, scale), same);
    }
}
