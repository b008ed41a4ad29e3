namespace Generator.Content;

/// <summary>Tells what a document is from where it lies.</summary>
public static class DocumentKinds
{
    /// <summary>The kind of the document with this key, or null where no collection holds it.</summary>
    public static DocumentKind? Of(TranslationKey key)
    {
        var segments = key.Value.Split('/');
        return segments[0] switch
        {
            "press" when segments.Length >= 2 && key.Value != "press/index" => DocumentKind.Release,
            "report" when segments.Length == 3 => segments[2] == DocumentName.IndexName ? DocumentKind.Report : DocumentKind.Chapter,
            "pages" when segments.Length >= 2 && key.Value != "pages/index" => DocumentKind.Page,
            _ => null,
        };
    }

    public static Collection Collection(this DocumentKind kind) => kind switch
    {
        DocumentKind.Release => Content.Collection.Press,
        DocumentKind.Page => Content.Collection.Pages,
        _ => Content.Collection.Report,
    };
}
