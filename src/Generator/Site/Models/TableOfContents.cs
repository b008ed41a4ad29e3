using Generator.Content;
using Generator.Rendering.Models;

namespace Generator.Site.Models;

/// <summary>Nests the headings of levels 2 and 3.</summary>
public static class TableOfContents
{
    public const int TopLevel = 2;

    public static ModelList<TocEntryModel> Create(ImmutableArray<Heading> headings)
    {
        var entries = new List<TocEntryModel>();
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Level == TopLevel)
            {
                entries.Add(ToEntry(headings[i], Below(headings, i)));
            }
        }

        return [.. entries];
    }

    private static ModelList<TocEntryModel> Below(ImmutableArray<Heading> headings, int parent) =>
    [
        .. headings.Skip(parent + 1)
            .TakeWhile(heading => heading.Level > TopLevel)
            .Where(heading => heading.Level == TopLevel + 1)
            .Select(heading => ToEntry(heading, [])),
    ];

    private static TocEntryModel ToEntry(Heading heading, ModelList<TocEntryModel> children) =>
        new(heading.Id, heading.Text, heading.Level, children);
}
