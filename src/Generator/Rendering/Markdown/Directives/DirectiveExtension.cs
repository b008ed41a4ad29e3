using Markdig;
using Markdig.Renderers;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>Directives in Markdig.</summary>
internal sealed class DirectiveExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new DirectiveBlockParser());
        pipeline.InlineParsers.Insert(0, new DirectiveInlineParser());
    }

    /// <summary>Directives are rendered for a page of the site; see <see cref="MarkdownRenderer"/>.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
