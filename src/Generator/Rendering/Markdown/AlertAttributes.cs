using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Rendering.Markdown;

/// <summary>Keeps the attributes on the line above a quote (<c>{disclosure="GRI 2-4"}</c>) when the quote turns out to be an alert.</summary>
internal sealed class AlertAttributes : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Replace<AlertInlineParser>(new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Markdig's parser puts a new block in the quote's place, with attributes of its own.</summary>
    private sealed class Parser : AlertInlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var written = processor.Block?.Parent?.TryGetAttributes();
            if (!base.Match(processor, ref slice))
            {
                return false;
            }

            if (written is not null && processor.Block?.Parent is AlertBlock alert)
            {
                written.CopyTo(alert.GetAttributes(), mergeIdAndProperties: true);
            }

            return true;
        }
    }
}
