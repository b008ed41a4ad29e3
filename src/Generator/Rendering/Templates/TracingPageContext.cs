using Generator.Content;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>Renders like <see cref="PageContext"/> and tells a <see cref="PageTrace"/> which expression is being written.</summary>
internal sealed class TracingPageContext : PageContext
{
    private readonly PageTrace trace;

    public TracingPageContext(ScriptObject functions, PageTrace trace, ComponentCache components)
        : base(functions, trace, components)
    {
        this.trace = trace;
        trace.Context = this;
    }

    /// <summary>In place, whatever was rendered before: its expressions are to be found.</summary>
    public override void WriteComponent(ScriptNode caller, PageTemplate template, ScriptObject values)
    {
        RefuseTooDeep(caller);
        var context = new TracingPageContext((ScriptObject)BuiltinObject, trace, Components) { Depth = Depth + 1 };
        context.EvaluateComponent(template, values, Strings);
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
