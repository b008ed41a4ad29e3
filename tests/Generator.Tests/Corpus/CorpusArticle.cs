using System.Globalization;
using System.Text;

namespace Generator.Tests.Corpus;

/// <summary>The body of a release in one language: the same blocks in each, in that language's words.</summary>
public sealed class CorpusArticle(CorpusProse prose, ArticlePlan plan)
{
    public const int Sections = 4;

    private static readonly string[] Pictures = ["chart.svg", "harbour.svg", "dot.png"];

    private readonly StringBuilder text = new();

    public string Write()
    {
        Paragraph(plan.Links[0], plan.Links[1]);
        for (var section = 1; section <= Sections; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {prose.Phrase()} {{#section-{section}}}\n\n");
            WriteSection(section);
        }

        return text.ToString();
    }

    private void WriteSection(int section)
    {
        switch (section)
        {
            case 1:
                Paragraph(plan.Links[2]);
                Picture(0);
                List("- ");
                Paragraph("https://www.example.org/standards/");
                break;
            case 2:
                Paragraph(plan.Links[3]);
                Table();
                Paragraph();
                Picture(1);
                break;
            case 3:
                Paragraph(plan.Links[4], "https://www.example.com/method");
                text.Append(CultureInfo.InvariantCulture, $"> {prose.Sentence()}\n\n");
                List("1. ");
                Paragraph();
                break;
            default:
                Paragraph(plan.Links[5]);
                Picture(2);
                Paragraph();
                break;
        }
    }

    /// <summary>Four sentences, a link at the end of the first ones.</summary>
    private void Paragraph(params ReadOnlySpan<string> links)
    {
        const int sentences = 4;
        for (var i = 0; i < sentences; i++)
        {
            text.Append(i < links.Length ? prose.Sentence($"[{prose.Phrase()}]({links[i]})") : prose.Sentence()).Append('\n');
        }

        text.Append('\n');
    }

    private void List(string marker)
    {
        const int items = 4;
        for (var i = 0; i < items; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{marker}**{prose.Phrase()}**{prose.Colon}{prose.Sentence()}\n");
        }

        text.Append('\n');
    }

    private void Table()
    {
        text.Append(CultureInfo.InvariantCulture, $"| {prose.Phrase()} | 2021 | 2022 | 2023 |\n|---|--:|--:|--:|\n");
        foreach (var row in plan.Figures.Chunk(3))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {prose.Phrase()} | {row[0]} | {row[1]} | {row[2]} |\n");
        }

        text.Append('\n');
    }

    private void Picture(int number) =>
        text.Append(CultureInfo.InvariantCulture, $"![{prose.Phrase()}](../../pages/{Pictures[number]} \"{prose.Phrase()}\")\n\n");
}
