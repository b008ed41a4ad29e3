using System.Buffers;
using Generator.Content;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>
/// Scriban's context for one thread. Values are escaped as they are written, for text and double-quoted attributes;
/// limits are set so that a template can neither loop for ever nor fill the memory, and both throw.
/// </summary>
internal class PageContext : TemplateContext
{
    private const int LoopSteps = 5_000_000;
    private const int OutputCharacters = 64 * 1024 * 1024;
    private const int NestedComponents = 32;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    private readonly CharacterOutput componentOutput = new();
    private PageContext? component;

    public PageContext(ScriptObject functions, IScriptOutput output, ComponentCache components)
        : base(functions)
    {
        Components = components;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = LoopSteps;
        OutputLimit = OutputCharacters;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        LimitToString = OutputCharacters;
        PushOutput(output);
    }

    /// <summary>The strings of the language of the page that is being rendered.</summary>
    public LanguageStrings Strings { get; set; } = null!;

    /// <summary>The name of the layout of the page that is being rendered.</summary>
    public string LayoutName { get; set; } = "";

    protected ComponentCache Components { get; }

    /// <summary>How many components this one is within.</summary>
    protected int Depth { get; init; }

    /// <summary>The place of the expression whose value is written: Scriban passes that of the block around it.</summary>
    protected SourceSpan ExpressionSpan { get; private set; }

    /// <summary>Evaluates a template that sees the members of <paramref name="globals"/>; what it assigns is its own.</summary>
    public void Evaluate(PageTemplate template, TemplateObject globals)
    {
        PushGlobal(globals);
        PushGlobal(new ScriptObject());
        PushSourceFile(template.Path);
        Evaluate(template.Page);
        PopSourceFile();
        PopGlobal();
        PopGlobal();
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement { Expression: { } expression })
        {
            ExpressionSpan = expression.Span;
        }

        return value;
    }

    /// <summary>Writes a component that sees <paramref name="values"/> and nothing of the page.</summary>
    public virtual void WriteComponent(ScriptNode caller, PageTemplate template, ScriptObject values)
    {
        RefuseTooDeep(caller);
        Write(Components.Get(template, Strings, values, () =>
        {
            component ??= new PageContext((ScriptObject)BuiltinObject, componentOutput, Components) { Depth = Depth + 1 };
            component.EvaluateComponent(template, values, Strings);
            var text = componentOutput.Written.ToString();
            componentOutput.Clear();
            return text;
        }));
    }

    protected void RefuseTooDeep(ScriptNode caller)
    {
        if (Depth > NestedComponents)
        {
            throw new ScriptRuntimeException(caller.Span, $"More than {NestedComponents} components are within each other.");
        }
    }

    protected void EvaluateComponent(PageTemplate template, ScriptObject values, LanguageStrings strings)
    {
        Strings = strings;
        PushGlobal(values);
        PushSourceFile(template.Path);
        Evaluate(template.Page);
        PopSourceFile();
        PopGlobal();
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case string text:
                WriteEscaped(text);
                break;
            case HtmlFragment fragment:
                Write(fragment.Html);
                break;
            case RawHtml raw:
                Write(raw.Html);
                break;
            case bool truth:
                Write(truth ? "true" : "false");
                break;
            case IFormattable number when number is int or long or double or decimal:
                Write(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new ScriptRuntimeException(ExpressionSpan, "This is an object or a list, not a text; write one of its members.");
        }

        return this;
    }

    private void WriteEscaped(string text)
    {
        var start = 0;
        for (var next = text.AsSpan().IndexOfAny(Special); next >= 0; next = text.AsSpan(start).IndexOfAny(Special))
        {
            Write(text, start, next);
            Write(text[start + next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            start += next + 1;
        }

        Write(text, start, text.Length - start);
    }
}
