using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>What the page of the search offers besides: the archive of releases by year and by topic.</summary>
public sealed record SearchPageModel(ModelList<CountedLinkModel> Years, ModelList<CountedLinkModel> Topics) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "years" => Years,
        "topics" => Topics,
        _ => Unknown,
    };
}
