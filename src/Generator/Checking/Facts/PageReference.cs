namespace Generator.Checking.Facts;

/// <summary>What an element does with the URL it holds.</summary>
public enum ReferenceKind
{
    /// <summary>A reader may follow it.</summary>
    Link,

    /// <summary>A browser loads it to show the page: a picture, a font, a video.</summary>
    Resource,

    /// <summary>It names the page in another language.</summary>
    Alternate,

    /// <summary>It names the page itself.</summary>
    Canonical,

    /// <summary>A browser loads and runs it.</summary>
    Script,

    /// <summary>A browser loads it and applies it to the page.</summary>
    StyleSheet,

    /// <summary>A browser shows it within the page.</summary>
    Frame,

    /// <summary>A machine may read it: a preview picture, JSON-LD. Its fragment names a thing and not a place.</summary>
    Mention,

    /// <summary>What a reader typed is sent to it.</summary>
    Form,

    /// <summary>A browser may load it: one of several sizes or formats of a picture, a sound or a film.</summary>
    Candidate,
}

/// <summary>
/// A reference on a page or in a file. <paramref name="Url"/> has its character references and escapes resolved;
/// <paramref name="Position"/> is the offset at which it is written; <paramref name="HrefLang"/> is the language the
/// element says its target has.
/// </summary>
public readonly record struct PageReference(string Url, ReferenceKind Kind, string? HrefLang, int Position)
{
    /// <summary>Whether a browser loads it by itself.</summary>
    public bool IsLoaded => Kind is ReferenceKind.Resource or ReferenceKind.Script or ReferenceKind.StyleSheet or ReferenceKind.Frame or ReferenceKind.Candidate;
}
