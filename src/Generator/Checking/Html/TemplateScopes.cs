using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>
/// Knows whether a parser is within a <c>template</c>. What one holds is nothing until a script takes it, but for that of a
/// shadow root, which is shown (HTML Standard §4.12.3).
/// </summary>
internal sealed class TemplateScopes
{
    private int templateDepth;
    private int shadowDepth;

    /// <summary>Whether what stands here is shown to nobody.</summary>
    public bool IsInert => templateDepth > 0;

    /// <summary>Whether an id that stands here is unknown outside.</summary>
    public bool IsShadow => shadowDepth > 0;

    public void Open(TagAttributes attributes)
    {
        if (templateDepth == 0 && (attributes.Is(AttributeName.ShadowRootMode, "open") || attributes.Is(AttributeName.ShadowRootMode, "closed")))
        {
            shadowDepth++;
        }
        else
        {
            templateDepth++;
        }
    }

    public void Close()
    {
        if (templateDepth > 0)
        {
            templateDepth--;
        }
        else if (shadowDepth > 0)
        {
            shadowDepth--;
        }
    }
}
