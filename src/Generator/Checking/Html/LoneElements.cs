using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>Checks what one start tag alone tells: a picture or area without <c>alt</c>, a link into a window that can steer this one.</summary>
internal sealed class LoneElements(UrlTable urls, ImmutableArray<PageFinding>.Builder findings)
{
    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        switch (name)
        {
            case "a" when attributes.Is(AttributeName.Target, "_blank") && !SaysNoOpener(attributes) && attributes.Find(AttributeName.Href) is { } href:
                findings.Add(new PageFinding(FindingKind.OpenerLink, href.Position, urls.Intern(href.Value)));
                break;
            case "area" when !attributes.Has(AttributeName.Alt) && !HasOtherName(attributes) && attributes.Find(AttributeName.Href) is { } href:
                findings.Add(new PageFinding(FindingKind.EmptyLink, href.Position, urls.Intern(href.Value)));
                break;
            case "img" when !attributes.Has(AttributeName.Alt) && !HasOtherName(attributes):
                findings.Add(new PageFinding(FindingKind.MissingAlternativeText, position, ""));
                break;
        }
    }

    /// <summary>Whether a picture needs no <c>alt</c>: it is called something else, or is decoration by its role.</summary>
    private static bool HasOtherName(TagAttributes attributes) =>
        attributes.Has(AttributeName.AriaLabel) || attributes.Has(AttributeName.AriaLabelledBy) || attributes.Has(AttributeName.Title)
        || attributes.Is(AttributeName.Role, "presentation") || attributes.Is(AttributeName.Role, "none") || attributes.Is(AttributeName.AriaHidden, "true");

    private static bool SaysNoOpener(TagAttributes attributes) => attributes.Find(AttributeName.Rel) is { } rel
        && (rel.Value.Contains("noopener", StringComparison.OrdinalIgnoreCase) || rel.Value.Contains("noreferrer", StringComparison.OrdinalIgnoreCase));
}
