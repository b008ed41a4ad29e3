namespace Generator.Diagnostics;

/// <summary>A mistake of an author: what, where, and what to do. Never an exception.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceLocation Location, string Message)
{
    public string Id => Descriptor.Id;

    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>What to do about it.</summary>
    public string Help { get; init; } = Descriptor.Help;

    /// <summary>The reference as written, where the diagnostic is about one.</summary>
    public string? Target { get; init; }

    /// <summary>Whether it says nothing more where another diagnostic stands at one of its places: what is broken also differs.</summary>
    public bool IsConsequence { get; init; }

    /// <summary>Whether the line at its place is not for a log that others may read: it is withheld, or shows what is.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Other places that belong to it: the first of two duplicates, the other side of a pair.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>
    /// URLs of the rendered pages that show it, where it was found by looking at pages. The same mistake in a
    /// template is one diagnostic with many pages.
    /// </summary>
    public ImmutableArray<string> Pages { get; init; } = [];
}

/// <summary>Another place that a diagnostic speaks of, with what is there.</summary>
public sealed record RelatedLocation(SourceLocation Location, string Message);
