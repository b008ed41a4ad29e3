namespace Generator.Checking;

/// <summary>What an element does with the URL it holds.</summary>
public enum ReferenceKind
{
    /// <summary>A reader may follow it.</summary>
    Link,

    /// <summary>A browser loads it to show the page.</summary>
    Resource,

    /// <summary>It names the page in another language.</summary>
    Alternate,

    /// <summary>It names the page itself.</summary>
    Canonical,
}

/// <summary>
/// A reference on a rendered page, as written there. <paramref name="Position"/> is the offset of the attribute's name
/// in the page; <paramref name="HrefLang"/> is the language the element says its target has.
/// </summary>
public readonly record struct PageReference(string Url, ReferenceKind Kind, string? HrefLang, int Position);
