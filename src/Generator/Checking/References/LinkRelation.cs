using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.References;

/// <summary>What a <c>link</c> element is for, by its <c>rel</c> (HTML Standard §4.6.7 and the Microformats registry).</summary>
internal static class LinkRelation
{
    private const string WhiteSpace = " \t\n\f\r";

    /// <summary>The longest name that <see cref="RelationOf"/> knows.</summary>
    private const int LongestRelation = 28;

    /// <summary>
    /// The kind of the element's reference, or null: a relation that only opens a connection names no document, and a
    /// link without a relation nothing.
    /// </summary>
    public static ReferenceKind? KindOf(TagAttributes link)
    {
        var strongest = Relation.None;
        var rel = link.Find(AttributeName.Rel).GetValueOrDefault().Value;
        foreach (var range in rel.SplitAny(WhiteSpace))
        {
            var relation = RelationOf(rel[range], link);
            strongest = relation > strongest ? relation : strongest;
        }

        return strongest switch
        {
            Relation.None when link.Has(AttributeName.ItemProp) => ReferenceKind.Link,
            Relation.None or Relation.Connection => null,
            Relation.Other => ReferenceKind.Link,
            Relation.Resource => ReferenceKind.Resource,
            Relation.Canonical => ReferenceKind.Canonical,
            Relation.Alternate => ReferenceKind.Alternate,
            _ => ReferenceKind.StyleSheet,
        };
    }

    private static Relation RelationOf(ReadOnlySpan<char> token, TagAttributes link)
    {
        Span<char> buffer = stackalloc char[LongestRelation];
        var length = token.Length > LongestRelation ? 0 : token.ToLowerInvariant(buffer);
        return buffer[..length] switch
        {
            "" => token.IsEmpty ? Relation.None : Relation.Other,
            "stylesheet" => Relation.StyleSheet,
            "alternate" when link.Has(AttributeName.HrefLang) && !link.Has(AttributeName.Type) => Relation.Alternate,
            "canonical" => Relation.Canonical,
            "icon" or "apple-touch-icon" or "apple-touch-icon-precomposed" or "mask-icon" or "manifest" or "apple-touch-startup-image"
                or "preload" or "modulepreload" or "image_src" => Relation.Resource,
            "dns-prefetch" or "preconnect" or "pingback" or "profile" => Relation.Connection,
            _ => Relation.Other,
        };
    }

    /// <summary>What a link is by one word of its <c>rel</c>; of several the last of these counts.</summary>
    private enum Relation
    {
        None,
        Other,
        Connection,
        Resource,
        Canonical,
        Alternate,
        StyleSheet,
    }
}
