namespace Generator.Content;

/// <summary>A file of the theme; <see cref="Name"/> is what templates call it, relative to <c>theme/assets</c>.</summary>
public sealed record AssetDocument(SourceFile File, UrlPath Url) : Document
{
    public override string Name => File.Name;
}
