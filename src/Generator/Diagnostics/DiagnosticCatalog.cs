namespace Generator.Diagnostics;

/// <summary>
/// Every diagnostic that exists. Ids are permanent: 1xxx files and front matter, 2xxx the theme, 3xxx links and
/// pages, 4xxx destinations and output, 5xxx languages and wording, 6xxx the HTML of pages, 7xxx other sites, 80xx
/// directives, 90xx publication, 91xx pictures, 92xx indicators, 93xx the report, 94xx the search. Each has a page in <c>Help/</c> and a tiny invalid site under
/// <c>tests/Generator.Tests/Invalid</c>.
/// </summary>
public static class DiagnosticCatalog
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. ContentDiagnostics.All,
        .. ThemeDiagnostics.All,
        .. LinkDiagnostics.All,
        .. OutputDiagnostics.All,
        .. TranslationDiagnostics.All,
        .. TranslationStateDiagnostics.All,
        .. DateDiagnostics.All,
        .. TermDiagnostics.All,
        .. TypographyDiagnostics.All,
        .. HtmlDiagnostics.All,
        .. ExternalLinkDiagnostics.All,
        .. DirectiveDiagnostics.All,
        .. EmbargoDiagnostics.All,
        .. PictureDiagnostics.All,
        .. IndicatorDiagnostics.All,
        .. ReportDiagnostics.All,
        .. SearchDiagnostics.All,
        .. EditorDiagnostics.All,
    ];

    /// <summary>The descriptor with this id, in upper or lower case; or null.</summary>
    public static DiagnosticDescriptor? Find(string id) =>
        All.FirstOrDefault(descriptor => descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
