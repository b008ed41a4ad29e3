namespace Generator.Content;

/// <summary>
/// What flows through the pipelines. Each stage has its own sealed record, so that a module cannot meet a document
/// that lacks what it needs; modules return new documents and change none.
/// </summary>
public abstract record Document
{
    /// <summary>What a person would call it in a message: a file name or a URL.</summary>
    public abstract string Name { get; }
}

/// <summary>A file that was found and not read yet.</summary>
public sealed record FileDocument(SourceFile File) : Document
{
    public override string Name => File.Name;
}
