using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>How the search shows a page, and by what it can be filtered, in the page's language.</summary>
public sealed record SearchEntryModel(ModelList<SearchFilterModel> Filters) : TemplateObject
{
    public DateModel? Date { get; init; }

    protected override object? Member(string name) => name switch
    {
        "filters" => Filters,
        "date" => Date,
        _ => Unknown,
    };
}

/// <summary>One value of a filter: <c>type</c>, <c>year</c>, <c>topic</c> or <c>pillar</c>.</summary>
public sealed record SearchFilterModel(string Name, string Value) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "name" => Name,
        "value" => Value,
        _ => Unknown,
    };
}
