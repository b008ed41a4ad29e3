using Generator.Content;
using Generator.Rendering.Models;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>Writes links and pictures; a picture that has variants with them, for the browser to choose.</summary>
internal sealed class PictureRenderer : LinkInlineRenderer
{
    /// <summary>A column of text is no wider than this in any sensible design.</summary>
    private const string Sizes = "(min-width: 64rem) 56rem, 100vw";

    private static readonly object FileKey = new();

    /// <summary>Says which file a picture shows.</summary>
    public static void SetFile(LinkInline picture, MediaDocument file) => picture.SetData(FileKey, file);

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage || link.GetData(FileKey) is not MediaDocument { Fallback: { } fallback } file)
        {
            base.Write(renderer, link);
            return;
        }

        renderer.Write("<picture>");
        foreach (var source in PictureSourceModel.AllOf(file))
        {
            renderer.Write("<source type=\"").Write(source.Type).Write("\" srcset=\"").Write(source.SourceSet).Write("\" sizes=\"").Write(Sizes).Write("\">");
        }

        link.Url = fallback.Url.Href;
        link.GetAttributes().AddPropertyIfNotExist("srcset", PictureSourceModel.FallbackOf(file)!);
        link.GetAttributes().AddPropertyIfNotExist("sizes", Sizes);
        base.Write(renderer, link);
        renderer.Write("</picture>");
    }
}
