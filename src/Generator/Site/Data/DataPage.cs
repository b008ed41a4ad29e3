using Generator.Content;
using Generator.Content.Indicators;
using Generator.Rendering.Figures;
using Generator.Rendering.Templates;

namespace Generator.Site.Data;

/// <summary>All indicators of an edition of the report, or those of one owner: the pages that filter without a script.</summary>
public sealed record DataPage(IndicatorEdition Edition, ArticlePage Report, NamedText? Owner)
    : PageDocument(KeyOf(Edition, Owner), Report.Language, UrlOf(Report, Owner))
{
    private const string FolderName = "data";

    /// <summary>A report that is not translated has no data page of its own: the numbers are those of the other language.</summary>
    public override bool IsIndexed => Report.IsIndexed;

    public IEnumerable<Indicator> Indicators => Edition.Indicators.Where(indicator => Owner is null || indicator.Owner?.Id == Owner.Id);

    /// <summary>The owners of an edition's indicators, in the order of their first ones.</summary>
    public static IEnumerable<NamedText> OwnersOf(IndicatorEdition edition) =>
        edition.Indicators.Select(indicator => indicator.Owner).OfType<NamedText>().Where(owner => owner.Id.Length > 0).DistinctBy(owner => owner.Id);

    public static UrlPath UrlOf(ArticlePage report, NamedText? owner) =>
        owner is null ? report.Url.Folder(FolderName) : report.Url.Folder(FolderName).Folder(owner.Id);

    public string Title(LanguageStrings strings, Language language) =>
        Owner is null ? strings.Text(FigureStrings.DataTitle) : strings.Text(FigureStrings.DataOfOwner, Owner.Text[language]);

    public string Description(LanguageStrings strings, Language language) => Owner is null
        ? strings.Text(FigureStrings.DataDescription, Edition.Name)
        : strings.Text(FigureStrings.DataOfOwnerDescription, Edition.Name, Owner.Text[language]);

    private static TranslationKey KeyOf(IndicatorEdition edition, NamedText? owner) => new($"(data)/{edition.Name}/{owner?.Id}");
}
