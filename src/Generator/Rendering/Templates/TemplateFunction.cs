using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>A function that templates may call; <paramref name="required"/> arguments at least.</summary>
internal sealed class TemplateFunction(int required, Func<PageContext, ScriptNode, ScriptArray, object?> body) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Count >= required
            ? body((PageContext)context, callerContext!, arguments)
            : throw new ScriptRuntimeException(callerContext!.Span, $"{required} arguments are needed, and {arguments.Count} given.");

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
