namespace Generator.Checking.Facts;

/// <summary>What can be wrong with a page by itself.</summary>
public enum FindingKind
{
    MissingAlternativeText,
    DuplicateId,
    MissingTitle,
    MissingLanguage,
    InvalidLanguage,
    UnmarkedLanguage,
    SkippedHeading,
    MissingMainHeading,
    SecondMainHeading,
    EmptyLink,
    EmptyButton,
    MeaninglessLink,
    MissingLabel,
    MissingTableHeader,

    /// <summary>A link opens a new window without saying that the page there is none of its business; the text is its URL.</summary>
    OpenerLink,

    /// <summary>English sentences stand in what is said to be Chinese, Japanese or Korean.</summary>
    UnmarkedEnglish,
}

/// <summary>
/// Something wrong at an offset of a page; <paramref name="Text"/> is what the message quotes, or where an attribute is
/// what is wrong, its value.
/// </summary>
public readonly record struct PageFinding(FindingKind Kind, int Position, string Text);
