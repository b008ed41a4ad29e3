namespace Generator.Rendering.Templates;

/// <summary>Text that is written into a page as it is, because whoever made it escaped it.</summary>
public sealed record RawHtml(string Html)
{
    public override string ToString() => Html;
}
