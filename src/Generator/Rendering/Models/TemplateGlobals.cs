using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>
/// The variables of a page: <c>site</c>, <c>page</c>, and what the page is about under <paramref name="ContentName"/>
/// (<c>release</c>, <c>chapter</c> …), which a page without content of its own lacks.
/// </summary>
public sealed record TemplateGlobals(SiteModel Site, PageModel Page, string? ContentName, TemplateObject? Content) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "site" => Site,
        "page" => Page,
        _ when name == ContentName => Content,
        _ => Unknown,
    };
}
