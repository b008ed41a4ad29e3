using CsCheck;
using Generator.Content;
using Generator.Rendering.Markdown;

namespace Generator.Tests;

/// <summary>Which blocks of a source have changed since it was translated, whatever was only wrapped anew.</summary>
public sealed class BlockChangeTests
{
    /// <summary>A source before and after, and what became of its blocks, by their places in the new text.</summary>
    public static TheoryData<string, string, string> Edits => new()
    {
        { "One.\n\nTwo.", "One.\n\nTwo.", "" },
        { "One.\n\nTwo.", "One.\n\nTow.", "Changed 1" },
        { "One.\n\nTwo.", "One.\n\nNew.\n\nTwo.", "Added 1" },
        { "One.\n\nTwo.\n\nThree.", "One.\n\nThree.", "Removed 1" },
        { "One.\n\nTwo.\n\nThree.\n\nFour.", "Four.\n\nOne.\n\nTwo.\n\nThree.", "Moved 0" },
        { "One.\n\nTwo.\n\nThree.", "One.\n\nDeux.\n\nTrois.\n\nQuatre.", "Changed 1, Changed 2, Added 3" },
        { "", "One.", "Added 0" },
        { "One.", "", "Removed 0" },

        // Wrapping, spaces and markers say nothing.
        { "One two three\nfour five.", "One two\n  three four   five.  \r\n", "" },
        { "One.\n\nTwo.", "One.\r\n\r\n\r\n\r\nTwo.\r\n", "" },
        { "我们发布报告。\n报告很长，\n也很好。", "我们发布报告。报告很长，也很\n好。", "" },
        { "smart精灵#1的**电池**\n碳足迹", "smart 精灵#1 的**电池**碳足迹", "" },
        { "* one\n* two\n    * three", "- one\n- two\n  - three", "" },
        { "1) one\n2) two", "1. one\n2. two", "" },
        { "> quoted words\n> go on", "> quoted\n> words go on", "" },
        { "| a | b |\n|---|--:|\n| 1 | 2 |", "| a    | b   |\n| ---- | ----: |\n| 1    |   2 |", "" },
        { "```\ncode\n```", "```\ncode  \n```", "" },
        { "One.\n\nTwo.", "One.\n\n<!-- parity: ignore 7 \"seven seas\" -->\n\nTwo.", "" },

        // What a reader sees does.
        { "```\na b\n```", "```\na  b\n```", "Changed 0" },
        { "> one\n>> two", "> one\n> two", "Changed 0" },
        { "One **two**.", "One two.", "Changed 0" },
        { "One [two](a.md).", "One [two](b.md).", "Changed 0" },
        { "| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 3 |", "Changed 0" },
        { "| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|--:|\n| 1 | 2 |", "Changed 0" },
        { "增长95.82%。", "增长95.28%。", "Changed 0" },
        { "## One {#one}", "## One {#first}", "Changed 0" },

        // Each footnote, definition and directive is a block of its own.
        { "One[^a].\n\n[^a]: Note.\n\n[^b]: Other.", "One[^a].\n\n[^a]: Note!\n\n[^b]: Other.", "Changed 1" },
        { "One [a].\n\n[a]: a.md\n\nTwo.", "One [a].\n\n[a]: b.md\n\nTwo.", "Changed 1" },
        { "One.\n\n:::note\n\nInside.\n\n:::\n\nTwo.", "One.\n\n:::note\n\nWithin.\n\n:::\n\nTwo.", "Changed 2" },
        { "Term\n:   Meaning.\n\nTwo.", "Term\n:   Sense.\n\nTwo.", "Changed 0" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_is_told_by_block(string before, string after, string expected)
    {
        var changes = RevisionComparer.Compare(MarkdownBlocks.Read(before).Revision(), MarkdownBlocks.Read(after).Revision());
        Assert.Equal(expected, string.Join(", ", changes.Select(change => $"{change.Kind} {change.After}")));
    }

    [Fact]
    public void Any_edit_of_one_paragraph_among_many_is_one_change() =>
        Gen.Select(Gen.Int[2, 40], Gen.Int[0, 39], Gen.Int[0, 2]).Sample((count, place, edit) =>
        {
            var before = Enumerable.Range(0, count).Select(i => $"Paragraph number {i}.").ToList();
            var after = before.ToList();
            place %= count;
            switch (edit)
            {
                case 0:
                    after[place] += " More.";
                    break;
                case 1:
                    after.Insert(place, "New.");
                    break;
                default:
                    after.RemoveAt(place);
                    break;
            }

            var change = Assert.Single(RevisionComparer.Compare(Revision(before), Revision(after)));
            Assert.Equal((place, (BlockChangeKind)edit), (change.After, change.Kind));
        });

    [Fact]
    public void A_revision_reads_as_it_is_written() => Gen.UInt.Array.Sample(values =>
    {
        var revision = new SourceRevision([.. values.Select(value => new BlockHash(value >> 2))]);
        Assert.True(SourceRevision.TryParse(revision.ToString())!.IsSame(revision));
    });

    private static SourceRevision Revision(IEnumerable<string> paragraphs) => MarkdownBlocks.Read(string.Join("\n\n", paragraphs)).Revision();
}
