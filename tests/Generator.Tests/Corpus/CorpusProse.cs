using System.Text;

namespace Generator.Tests.Corpus;

/// <summary>Makes sentences of one language from a short vocabulary: grammatical enough to be set like prose.</summary>
public sealed class CorpusProse
{
    private static readonly string[] EnglishWords =
    [
        "harbour", "ferries", "measure", "energy", "routes", "people", "workshop", "method", "public", "steady", "carry",
        "between", "across", "islands", "report", "progress", "materials", "reuse", "careful", "open", "training", "safety",
        "partners", "and", "the", "with", "from", "into", "plans", "figures", "season", "quiet", "engines", "charging",
        "water", "quality", "teams", "learn", "repair", "local", "shared", "results", "a", "of", "for",
    ];

    private static readonly string[] ChineseWords =
    [
        "港口", "渡轮", "能源", "航线", "员工", "工坊", "方法", "公开", "稳步", "运送", "岛屿", "报告", "进展", "材料", "回收", "谨慎",
        "培训", "安全", "伙伴", "以及", "计划", "数据", "季度", "安静", "发动机", "充电", "水质", "团队", "学习", "维修", "本地", "共享",
        "成果", "通过", "持续", "改善", "我们", "乘客", "测量", "服务",
    ];

    private readonly Random random;
    private readonly string[] words;
    private readonly (string Word, string Comma, string Stop) separators;

    private CorpusProse(int seed, string[] words, (string Word, string Comma, string Stop) separators)
    {
        random = new Random(seed);
        this.words = words;
        this.separators = separators;
    }

    /// <summary>What stands between a name and its explanation.</summary>
    public required string Colon { get; init; }

    /// <summary>How many words a clause has at most; a Chinese word is two characters or three.</summary>
    private int Clause { get; init; }

    public static CorpusProse English(int seed, int number) =>
        new(unchecked((seed * 92_821) + (2 * number)), EnglishWords, (" ", ", ", ".")) { Colon = ": ", Clause = 8 };

    public static CorpusProse Chinese(int seed, int number) =>
        new(unchecked((seed * 92_821) + (2 * number) + 1), ChineseWords, ("", "，", "。")) { Colon = "：", Clause = 5 };

    /// <summary>Two to four words, for headings and captions.</summary>
    public string Phrase() => Capital(Words(random.Next(2, 5)));

    /// <summary>Two clauses; the second ends in <paramref name="ending"/> where there is one.</summary>
    public string Sentence(string? ending = null)
    {
        var text = new StringBuilder(Capital(NewClause()));
        text.Append(separators.Comma).Append(NewClause());
        if (ending is not null)
        {
            text.Append(separators.Word).Append(ending);
        }

        return text.Append(separators.Stop).ToString();
    }

    private string NewClause() => Words(random.Next(Clause - 3, Clause + 1));

    private string Words(int count) =>
        string.Join(separators.Word, Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
