using CsCheck;
using Generator.Checking.Embargo;

namespace Generator.Tests;

/// <summary>Any number of texts looked for at once are found where a search for each by itself finds it.</summary>
public sealed class EmbargoPatternsTests
{
    /// <summary>
    /// Texts that begin alike, and one another, as the titles of a series do; upper and lower case, of letters beyond
    /// Latin-1 too; both languages.
    /// </summary>
    private static readonly Gen<string> Words =
        Gen.OneOf("The ", "the new ", "THE NEW MODEL ", "Škoda ", "ŠKODA ", "ÿŻé ", "Ÿżé ", "smart ", "2026/release-", "1", "2", "a", "新车", "电池护照", "，", " ")
            .List[1, 9].Select(string.Concat);

    private static readonly Gen<WithheldText> Text =
        Gen.Select(Words.Where(words => words.Length >= EmbargoPatterns.ShortestText), Gen.Enum<WithheldTextKind>(), (words, kind) => new WithheldText(words, kind));

    [Fact]
    public void Find_FindsWhatASearchForEachTextFinds() =>
        Gen.Select(Text.List[0, 40], Words.List[0, 30].Select(string.Concat), Gen.Bool).Sample(
            (texts, text, withinWords) =>
            {
                var wanted = texts.DistinctBy(withheld => withheld.Text).ToList();
                var found = new EmbargoPatterns(wanted).Find(text, withinWords);
                Assert.Equal(wanted.Select(withheld => PlaceOf(withheld, text, withinWords)), wanted.Select(withheld => found.TryGetValue(withheld, out var place) ? place : -1));
            },
            iter: 3_000);

    private static int PlaceOf(WithheldText withheld, string text, bool withinWords)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (withinWords ? withheld.StandsAt(text, i) : withheld.IsAt(text, i))
            {
                return i;
            }
        }

        return -1;
    }
}
