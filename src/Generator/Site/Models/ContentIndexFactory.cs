using Generator.Content;
using Generator.Content.Reporting;
using Generator.Rendering.Models;

namespace Generator.Site.Models;

/// <summary>
/// Builds the content index of an edition in one language: each disclosure with the sections that answer it, which are
/// those that disclosures.yaml names, chapters whose front matter does, and those marked in the text of any language.
/// </summary>
internal sealed class ContentIndexFactory(SiteContext site, Edition edition, SiteIndex index)
{
    /// <summary>The lists as the index chapter of a language shows them.</summary>
    public ModelList<DisclosureListModel> Create(ArticlePage page)
    {
        var chapters = index[page.Language].ReportOf(page).Chapters;
        var marks = chapters.SelectMany(chapter => MarksOf(chapter).Select(mark => (mark.Code, Chapter: chapter, Mark: mark))).ToLookup(mark => mark.Code);
        var strings = site.Theme.StringsOf(page.Language);
        return
        [
            .. edition.Disclosures.Select(list => new DisclosureListModel(list.Name, $"index-{list.Name}", strings.Text(StringKeys.DisclosuresPrefix + list.Name))
            {
                Version = list.Version,
                Statement = list.StatementOfUse?[page.ContentLanguage],
                Gri1 = list.Gri1Used,
                HasOmissions = list.Disclosures.Any(disclosure => disclosure.Omission is not null),
                Groups =
                [
                    .. list.Groups.Select(group => new DisclosureGroupModel(
                        group.Title,
                        [.. group.Disclosures.Select(disclosure => Create(disclosure, chapters, marks[disclosure.Code].Select(mark => (mark.Chapter, mark.Mark)), page.ContentLanguage))])),
                ],
            }),
        ];
    }

    /// <summary>The marks of all languages of a chapter, and its front matter's as marks of the whole; a section that two languages mark counts once.</summary>
    private IEnumerable<DisclosureMark> MarksOf(ArticlePage chapter) => ((ChapterFrontMatter)chapter.FrontMatter).Disclosures
        .Select(code => new DisclosureMark(code.Value, "", ""))
        .Concat(index.Translations.All(chapter.Key).OfType<ArticlePage>().OrderBy(page => page.Language != chapter.Language).SelectMany(page => page.Body.Disclosures))
        .DistinctBy(mark => (mark.Code, mark.Section));

    private DisclosureModel Create(
        Disclosure disclosure, ImmutableArray<ArticlePage> chapters, IEnumerable<(ArticlePage Chapter, DisclosureMark Mark)> marks, Language language)
    {
        var listed =
            from location in disclosure.Locations
            let chapter = chapters.FirstOrDefault(chapter => chapter.Key.Name == location.Chapter)
            where chapter is not null
            select Link(chapter, location.Section ?? "", location.Section ?? "");
        var marked = marks.Select(place => Link(place.Chapter, place.Mark.Section, AnchorIn(place.Chapter, place.Mark)));
        return new DisclosureModel(disclosure.Label.Value, disclosure.Title[language])
        {
            Paragraph = disclosure.Paragraph,
            IsMaterial = disclosure.IsMaterial,
            Locations = [.. listed.Concat(marked).DistinctBy(link => (link.Chapter, link.Section))],
            Requirement = disclosure.Omission?.Requirement,
            Reason = disclosure.Omission?.Reason.Name(),
            Explanation = (disclosure.Omission?.Explanation ?? disclosure.Explanation)?[language],
        };
    }

    /// <summary>The marked block, where the language's own text has the mark; else the section in which the other's stands.</summary>
    private static string AnchorIn(ArticlePage chapter, DisclosureMark mark) => chapter.Body.Disclosures.Contains(mark) ? mark.Anchor : mark.Section;

    private SectionLinkModel Link(ArticlePage chapter, string section, string anchor) => new(
        chapter.FrontMatter.Title[chapter.ContentLanguage],
        chapter.Body.Headings.FirstOrDefault(heading => heading.Id == section)?.Text,
        anchor.Length == 0 ? chapter.Url.Href : $"{chapter.Url.Href}#{anchor}")
    {
        Language = site.ForeignLanguage(chapter, chapter.Language),
    };
}
