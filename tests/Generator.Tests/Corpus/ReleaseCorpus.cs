using System.Globalization;
using System.Text;
using Generator.Tests.Infrastructure;

namespace Generator.Tests.Corpus;

/// <summary>
/// A newsroom of any size in English and Chinese, for tests that need many pages: the same bytes for the same seed. Its
/// company is fictional and its figures mean nothing. A release has about 700 English words or 900 Chinese characters in
/// four sections, with lists, a table, a quotation, pictures and links, and says the same in both languages.
/// </summary>
public sealed class ReleaseCorpus(int count, int seed)
{
    private const int Topics = 5;
    private const int Links = 6;

    private static readonly DateTime FirstDate = new(2014, 1, 6, 8, 30, 0, DateTimeKind.Unspecified);
    private const int TwelveYears = 12 * 365 + 3;

    /// <summary>A site of its own with this content and the real theme.</summary>
    public static TestSite CreateSite(int count, int seed)
    {
        using var empty = new TemporaryFolder();
        var site = TestSite.Copy(empty.Path, Repository.Theme);
        new ReleaseCorpus(count, seed).WriteTo(site.Input);
        return site;
    }

    /// <summary>Writes the corpus as an <c>input/</c> folder.</summary>
    public void WriteTo(string input)
    {
        Write(input, "site.yaml", CorpusSite.Configuration);
        Write(input, "terms.yaml", CorpusSite.Terms(Topics));
        Write(input, "pages/about.md", CorpusSite.AboutEnglish);
        Write(input, "pages/about.zh.md", CorpusSite.AboutChinese);
        CorpusSite.WritePictures(Path.Combine(input, "pages"));
        for (var number = 0; number < count; number++)
        {
            var folder = Folder(number);
            var plan = Plan(number);
            Write(input, $"{folder}/index.md", FrontMatter(number) + new CorpusArticle(CorpusProse.English(seed, number), plan).Write());
            Write(input, $"{folder}/index.zh.md", new CorpusArticle(CorpusProse.Chinese(seed, number), plan).Write());
        }
    }

    private static string Folder(int number) => $"press/{Date(number):yyyy-MM-dd}-release-{Id(number)}";

    /// <summary>
    /// Every third day of twelve years, and again: years and pages of the lists fill evenly, no newsroom is a century old, and
    /// nothing is to come, however many there are.
    /// </summary>
    private static DateTime Date(int number) => FirstDate.AddDays(3 * number % TwelveYears);

    private static string Id(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private string FrontMatter(int number)
    {
        var english = CorpusProse.English(seed, number);
        var chinese = CorpusProse.Chinese(seed, number);
        var text = new StringBuilder("---\n");
        Append("title", english.Phrase() + " " + Id(number), chinese.Phrase() + Id(number));
        Append("subtitle", english.Phrase(), chinese.Phrase());
        Append("summary", english.Sentence(), chinese.Sentence());
        text.Append(CultureInfo.InvariantCulture, $"date: {Date(number):yyyy-MM-dd'T'HH:mm}\n");
        text.Append("place: harbour\n");
        text.Append(CultureInfo.InvariantCulture, $"topics: [topic-{number % Topics}, topic-{(number + 1) % Topics}]\n");
        text.Append("image:\n  src: ../../pages/chart.svg\n  alt: {en: Three bars, zh: 三根柱}\n");
        text.Append("contacts: [desk]\nboilerplates: [about]\n");
        text.Append(CultureInfo.InvariantCulture, $"aliases: [/en/old/{Id(number)}/]\n");
        return text.Append("---\n").ToString();

        void Append(string field, string inEnglish, string inChinese) =>
            text.Append(CultureInfo.InvariantCulture, $"{field}:\n  en: {inEnglish}\n  zh: {inChinese}\n");
    }

    /// <summary>What a release refers to: the same in both languages.</summary>
    private ArticlePlan Plan(int number)
    {
        var random = new Random(HashCode(number));
        var links = Enumerable.Range(0, Links - 1)
            .Select(link => $"../../{Folder(random.Next(count))}/index.md" + (link % 2 == 0 ? $"#section-{random.Next(1, CorpusArticle.Sections + 1)}" : ""))
            .Append("../../pages/about.md#what-we-do");
        return new ArticlePlan([.. links], [.. Enumerable.Range(0, 12).Select(_ => random.Next(10, 990))]);
    }

    /// <summary>Unlike <see cref="System.HashCode"/> the same in every process.</summary>
    private int HashCode(int number) => unchecked((seed * 486_187_739) + number);

    private static void Write(string input, string name, string text)
    {
        var path = Path.Combine(input, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

/// <summary>What an article refers to: six internal links and twelve figures.</summary>
public sealed record ArticlePlan(ImmutableArray<string> Links, ImmutableArray<int> Figures);
