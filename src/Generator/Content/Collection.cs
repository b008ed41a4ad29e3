namespace Generator.Content;

/// <summary>The top folders of <c>input/</c> that hold documents.</summary>
public enum Collection
{
    Press,
    Report,
    Pages,
}

/// <summary>What a document is; decides its front matter, its URL and its layout.</summary>
public enum DocumentKind
{
    Release,
    Report,
    Chapter,
    Page,
}

public static class CollectionFolders
{
    /// <summary>The name of the folder that holds the collection.</summary>
    public static string FolderName(this Collection collection) => collection switch
    {
        Collection.Press => "press",
        Collection.Report => "report",
        _ => "pages",
    };
}
