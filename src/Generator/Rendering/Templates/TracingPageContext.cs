using Generator.Content;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering.Templates;

/// <summary>Renders like <see cref="PageContext"/> and tells a <see cref="PageTrace"/> which expression is being written.</summary>
internal sealed class TracingPageContext : PageContext
{
    private readonly PageTrace trace;

    public TracingPageContext(ScriptObject builtins, PageTrace trace)
        : base(builtins, trace)
    {
        this.trace = trace;
        trace.Context = this;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        trace.Begin(ExpressionSpan, textAsObject as HtmlFragment);
        base.Write(span, textAsObject);
        trace.End();
        return this;
    }
}
