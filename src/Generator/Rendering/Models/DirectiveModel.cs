using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>
/// The variables of a directive's template: <c>arguments</c> by name; <c>content</c>, which is the blocks of a container
/// and else the label; <c>label</c> as HTML and <c>text</c> without its marks, both null where there is none; and
/// <c>data</c>, what the program adds to some directives; and <c>eager</c>.
/// </summary>
public sealed record DirectiveModel(ArgumentsModel Arguments, DirectiveScopeModel Scope) : TemplateObject
{
    public DirectiveForm Form { get; init; }

    public RawHtml? Label { get; init; }

    public string? Text { get; init; }

    public RawHtml? Content { get; init; }

    public TemplateObject? Data { get; init; }

    /// <summary>Whether a browser is to fetch its picture at once, since a reader sees it first.</summary>
    public bool IsEager { get; init; }

    protected override object? Member(string name) => name switch
    {
        "arguments" => Arguments,
        "form" => Form.ToString().ToLowerInvariant(),
        "label" => Label,
        "text" => Text,
        "content" => Content,
        "data" => Data ?? Unknown,
        "eager" => IsEager,
        "language" => Scope.Language,
        "site" => Scope.Site,
        "page" => Scope.Page,
        _ => Unknown,
    };
}

/// <summary>Where a directive stands.</summary>
public sealed record DirectiveScopeModel(LanguageModel Language, DirectiveSiteModel Site, DirectivePageModel? Page) : TemplateObject
{
    protected override object? Member(string name) => Unknown;
}

/// <summary>The site, as far as it is known before its pages are put together.</summary>
public sealed record DirectiveSiteModel(string Title, string Publisher, string BaseUrl, string HomeUrl) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "publisher" => Publisher,
        "base_url" => BaseUrl,
        "home_url" => HomeUrl,
        _ => Unknown,
    };
}

/// <summary>The document in whose text a directive stands.</summary>
public sealed record DirectivePageModel(string Kind, string Title, string? Summary) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "kind" => Kind,
        "title" => Title,
        "summary" => Summary,
        _ => Unknown,
    };
}
