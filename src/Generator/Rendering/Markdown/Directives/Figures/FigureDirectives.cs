using Generator.Content;
using Generator.Content.Indicators;
using Generator.Rendering.Figures;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>The directives that show figures of a report, and what they are made from.</summary>
public sealed class FigureDirectives(IndicatorSet indicators, ImmutableArray<FigureFormat> formats)
{
    public const string Indicator = "indicator";
    public const string Change = "change";
    public const string Chart = "chart";
    public const string Table = "table";
    public const string Target = "target";

    /// <summary>The argument that names indicators or targets.</summary>
    public const string Of = "of";

    public static FigureDirectives None { get; } = new(IndicatorSet.Empty, []);

    public IndicatorSet Indicators => indicators;

    /// <summary>Whether what stands in the brackets of this directive is an id, and no text.</summary>
    public static bool TakesId(string directive) => directive is Indicator or Change or Target;

    /// <summary>Whether this argument of a directive names indicators or targets, however it is written.</summary>
    public static bool IsId(string directive, string argument) => argument == Of && directive is Chart or Table;

    /// <summary>The edition in this folder below <c>input/</c>, or null.</summary>
    public IndicatorEdition? EditionOf(string folder) => indicators.Editions.FirstOrDefault(edition => edition.Folder == folder);

    public FigureFormat Format(Language language) => formats[language.Index];

    public IEnumerable<IDirectiveData> CreateData() =>
    [
        new IndicatorData(this),
        new ChangeData(this),
        new ChartData(this),
        new TableData(this),
        new TargetData(this),
    ];
}
