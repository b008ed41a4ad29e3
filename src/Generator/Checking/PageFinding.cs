namespace Generator.Checking;

/// <summary>What can be wrong with a page by itself.</summary>
public enum FindingKind
{
    MissingAlternativeText,
    DuplicateId,
}

/// <summary>Something wrong at an offset of a page; <paramref name="Text"/> is what the message quotes.</summary>
public readonly record struct PageFinding(FindingKind Kind, int Position, string Text);
