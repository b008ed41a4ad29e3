namespace Generator.Content;

/// <summary>
/// What the translations of one document share: its source path without language and extension, with forward slashes
/// (<c>press/2023-12-21-report/index</c>); pages made from data have a path of their own.
/// </summary>
public readonly record struct TranslationKey(string Value)
{
    /// <summary>The folder part, empty or ending in a slash.</summary>
    public string Folder => Value[..(Value.LastIndexOf('/') + 1)];

    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>Where the document's PDF lies, relative to <c>input/</c>: <c>report/2023/index.zh.pdf</c>.</summary>
    public string PdfName(Language language) => $"{Value}.{language.Path}.pdf";

    public override string ToString() => Value;
}
