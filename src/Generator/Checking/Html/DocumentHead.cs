using Generator.Checking.Facts;
using Generator.Checking.Markup;
using Generator.Checking.Policies;
using Generator.Content;

namespace Generator.Checking.Html;

/// <summary>What a page says of itself in its doctype, <c>html</c>, <c>link</c> and <c>meta</c>, and what is missing there.</summary>
internal sealed class DocumentHead(UrlTable urls, ImmutableArray<PageFinding>.Builder findings)
{
    private readonly ImmutableArray<PagePolicy>.Builder policies = ImmutableArray.CreateBuilder<PagePolicy>();
    private int htmlPosition;

    /// <summary>Whether the page is XML, whose own attribute for the language counts there.</summary>
    public bool IsXml { get; init; }

    /// <summary>As it is written; null without one.</summary>
    public string? Language { get; private set; }

    public string Description { get; private set; } = "";

    public bool IsHidden { get; private set; }

    public bool IsContinuation { get; private set; }

    public bool IsDocument { get; private set; }

    /// <summary>Offset of the <c>head</c> element; 0 without one.</summary>
    public int Position { get; private set; }

    public ImmutableArray<PagePolicy> Policies => policies.ToImmutable();

    public void Doctype() => IsDocument = true;

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        switch (name)
        {
            case "html":
                IsDocument = true;
                htmlPosition = position;
                Language ??= LanguageScopes.Find(attributes, IsXml)?.Value.ToString();
                break;
            case "link":
                IsContinuation |= attributes.Is(AttributeName.Rel, "prev");
                break;
            case "meta":
                TakeMeta(attributes, position);
                break;
            case "head" when Position == 0:
                Position = position;
                break;
        }
    }

    /// <summary>Finds what every page must have; what is none but only sends a visitor on, or is a part of a page, need not.</summary>
    public void EndOfPage(string? title, HeadingOutline headings)
    {
        if (!IsDocument || IsHidden)
        {
            return;
        }

        headings.EndOfPage(Position);
        if (string.IsNullOrEmpty(title))
        {
            findings.Add(new PageFinding(FindingKind.MissingTitle, Position, ""));
        }

        if (string.IsNullOrWhiteSpace(Language))
        {
            findings.Add(new PageFinding(FindingKind.MissingLanguage, htmlPosition, ""));
        }
        else if (!LanguageTag.IsWellFormed(Language))
        {
            findings.Add(new PageFinding(FindingKind.InvalidLanguage, htmlPosition, Language));
        }
    }

    private void TakeMeta(TagAttributes attributes, int position)
    {
        if (attributes.Is(AttributeName.HttpEquiv, "content-security-policy") && attributes.Find(AttributeName.Content) is { } policy)
        {
            policies.Add(new PagePolicy(policy.Value.ToString(), position));
        }

        if (attributes.Is(AttributeName.Name, "description"))
        {
            Description = urls.Intern(attributes.Find(AttributeName.Content).GetValueOrDefault().Value.Trim());
        }

        IsHidden |= attributes.Is(AttributeName.HttpEquiv, "refresh")
            || (attributes.Is(AttributeName.Name, "robots") && attributes.Find(AttributeName.Content) is { } robots && robots.Value.Contains("noindex", StringComparison.OrdinalIgnoreCase));
    }
}
