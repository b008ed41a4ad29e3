namespace Generator.Checking.References;

/// <summary>What a <c>link</c> element is for, by its <c>rel</c> (HTML Standard §4.6.7 and the Microformats registry).</summary>
internal static class LinkRelation
{
    /// <summary>The kind of the element's reference, or null: a relation that only opens a connection names no document, and a link without a relation nothing.</summary>
    public static ReferenceKind? KindOf(TagAttributes link)
    {
        var rel = link.Find("rel").GetValueOrDefault().Value;
        if (HasToken(rel, "stylesheet"))
        {
            return ReferenceKind.StyleSheet;
        }

        if (HasToken(rel, "alternate") && link.Has("hreflang") && !link.Has("type"))
        {
            return ReferenceKind.Alternate;
        }

        return HasToken(rel, "canonical") ? ReferenceKind.Canonical
            : HasToken(rel, "icon") || HasToken(rel, "apple-touch-icon") || HasToken(rel, "apple-touch-icon-precomposed")
                || HasToken(rel, "mask-icon") || HasToken(rel, "manifest") || HasToken(rel, "apple-touch-startup-image")
                || HasToken(rel, "preload") || HasToken(rel, "modulepreload") || HasToken(rel, "image_src") ? ReferenceKind.Resource
            : HasToken(rel, "dns-prefetch") || HasToken(rel, "preconnect") || HasToken(rel, "pingback") || HasToken(rel, "profile")
                || (rel.IsWhiteSpace() && !link.Has("itemprop")) ? null
            : ReferenceKind.Link;
    }

    private static bool HasToken(ReadOnlySpan<char> tokens, ReadOnlySpan<char> token)
    {
        foreach (var range in tokens.SplitAny(" \t\n\f\r"))
        {
            if (tokens[range].Equals(token, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
