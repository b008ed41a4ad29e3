using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Generator.Site.Schemas;

[Description("The indicators of a report; their values are in indicators.csv beside it.")]
internal sealed record IndicatorsSchema
{
    [Description("Indicators by id.")]
    public Dictionary<string, IndicatorSchema>? Indicators { get; init; }

    [Description("Targets by id.")]
    public Dictionary<string, TargetSchema>? Targets { get; init; }

    [Description("How units are written, by the name that indicators use.")]
    public Dictionary<string, TextValue>? Units { get; init; }

    [Description("What the columns `note` and `reason` of indicators.csv refer to, by id.")]
    public Dictionary<string, TextValue>? Notes { get; init; }

    [Description("Boundaries that several indicators share, by id.")]
    public Dictionary<string, TextValue>? Boundaries { get; init; }

    [Description("Methods that several indicators share, by id.")]
    public Dictionary<string, TextValue>? Methods { get; init; }

    [Description("Sources that several indicators share, by id.")]
    public Dictionary<string, TextValue>? Sources { get; init; }

    [Description("Owners that several indicators share, by id.")]
    public Dictionary<string, TextValue>? Owners { get; init; }

    [Description("Verifiers that several targets share, by id.")]
    public Dictionary<string, TextValue>? Verifiers { get; init; }
}

internal sealed record IndicatorSchema
{
    public required TextValue Name { get; init; }

    [Description("The unit, as it is or as `units` writes it."), Example("MWh")]
    public required ScalarValue Unit { get; init; }

    [Description("What is counted, and how.")]
    public TextValue? Description { get; init; }

    [Description("How many decimals are shown.")]
    public uint? Decimals { get; init; }

    [Description("Which way is better.")]
    public DirectionWord? Direction { get; init; }

    [Description("What is included: an id of `boundaries`, or a text by language.")]
    public TextValue? Boundary { get; init; }

    [Description("How it is measured: an id of `methods`, or a text by language.")]
    public TextValue? Method { get; init; }

    [Description("Where the figures are from: an id of `sources`, or a text by language.")]
    public TextValue? Source { get; init; }

    [Description("Who answers for it: an id of `owners`, or a text by language.")]
    public TextValue? Owner { get; init; }

    [Description("Codes of a reporting standard that it answers."), Example("[GRI 305-1, ESRS E1-6]")]
    public ScalarList? Disclosures { get; init; }

    [Description("Its name in a taxonomy."), Example("example:Scope1")]
    public ScalarValue? Concept { get; init; }

    [Description("Ids of the indicators that add up to it."), Example("[scope-1, scope-2-market]")]
    public ScalarList? Parts { get; init; }

    [Description("Whether it stands on the report's first page: true or false.")]
    public bool? Headline { get; init; }
}

internal enum DirectionWord
{
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    [JsonStringEnumMemberName("higher")]
    Higher,

    [JsonStringEnumMemberName("lower")]
    Lower,
}

internal sealed record TargetSchema
{
    [Description("Its name, where it is not its indicator's.")]
    public TextValue? Name { get; init; }

    [Description("The indicator that is to reach it, by id.")]
    public ScalarValue? Indicator { get; init; }

    [Description("The year by which it is to be reached."), Example("2030")]
    public required CountValue TargetYear { get; init; }

    [Description("The year from which progress counts."), Example("2020")]
    public CountValue? BaseYear { get; init; }

    [Description("The straight line from base to goal.")]
    public PathWord? Path { get; init; }

    [Description("What is promised, in the company's words.")]
    public TextValue? Statement { get; init; }

    [Description("What it covers.")]
    public TextValue? Scope { get; init; }

    [Description("The page that says how it will be reached.")]
    public ScalarValue? Plan { get; init; }

    [Description("Who verified it: an id of `verifiers`, or a text by language.")]
    public TextValue? Verifier { get; init; }
}

internal enum PathWord
{
    [JsonStringEnumMemberName("linear")]
    Linear,
}
