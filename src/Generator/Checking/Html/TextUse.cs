namespace Generator.Checking.Html;

/// <summary>What the text behind a start tag is.</summary>
internal enum TextUse
{
    ForReaders,

    /// <summary>It is shown, and not as part of a sentence: the title, what stands in a field.</summary>
    Plain,
    Code,
    Style,
    LinkedData,
}
