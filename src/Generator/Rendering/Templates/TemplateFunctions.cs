using Generator.Rendering.Models;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>
/// What a template may call: Scriban's own functions on text, numbers and lists, and those of this site. Nothing here
/// reads a file, the clock or the culture of the machine.
/// </summary>
internal static class TemplateFunctions
{
    public const string Asset = "asset";
    public const string Component = "component";
    public const string Include = "include";
    public const string Translate = "t";
    private const string Layout = "layout";
    private const string Date = "date";

    public static ScriptObject Create(Theme theme, IReadOnlyDictionary<string, string> assetUrls)
    {
        var functions = new FunctionLibrary();
        Add(functions, Translate, 1, (context, caller, arguments) => Text(context, caller, arguments));
        Add(functions, Date, 2, (context, caller, arguments) => FormatDate(context, caller, arguments));
        Add(functions, Asset, 1, (_, caller, arguments) => AssetUrl(assetUrls, caller, arguments));
        Add(functions, Include, 1, (context, caller, arguments) =>
            Evaluate(context, caller, theme.FindPartial(Name(caller, arguments)) ?? throw Missing(caller, $"partials/{Name(caller, arguments)}.html")));
        Add(functions, Component, 2, (context, caller, arguments) => WriteComponent(context, caller, theme, arguments));
        Add(functions, Layout, 0, (context, caller, _) =>
            Evaluate(context, caller, theme.FindLayout(context.LayoutName) ?? throw Missing(caller, $"layouts/{context.LayoutName}.html")));
        return functions;
    }

    /// <summary>The same without <c>layout</c>: a piece of a page has none.</summary>
    public static ScriptObject CreateForFragments(Theme theme, IReadOnlyDictionary<string, string> assetUrls)
    {
        var functions = Create(theme, assetUrls);
        functions.Remove(Layout);
        return functions;
    }

    private static void Add(ScriptObject functions, string name, int required, Func<PageContext, ScriptNode, ScriptArray, object?> body) =>
        functions.SetValue(name, new TemplateFunction(required, body), readOnly: true);

    /// <summary>Evaluates a template in place, so that what it writes goes straight into the page.</summary>
    private static object? Evaluate(PageContext context, ScriptNode caller, PageTemplate template)
    {
        context.EnterRecursive(caller);
        context.PushSourceFile(template.Path);
        try
        {
            context.Evaluate(template.Page);
        }
        finally
        {
            context.PopSourceFile();
            context.ExitRecursive(caller);
        }

        return null;
    }

    private static object? WriteComponent(PageContext context, ScriptNode caller, Theme theme, ScriptArray arguments)
    {
        var name = Name(caller, arguments);
        var values = arguments[1] as ScriptObject
            ?? throw new ScriptRuntimeException(caller.Span, $"The second argument is what the component sees: component \"{name}\" {{ card: card }}.");
        var template = theme.FindComponent(name) ?? throw Missing(caller, $"components/{name}.html");
        context.WriteComponent(caller, template, values);
        return null;
    }

    private static ScriptRuntimeException Missing(ScriptNode caller, string path) => new(caller.Span, $"There is no {path} in the theme.");

    private static string Text(PageContext context, ScriptNode caller, ScriptArray arguments)
    {
        var key = Name(caller, arguments);
        if (context.Strings.Find(key) is not { } text)
        {
            throw new ScriptRuntimeException(caller.Span, $"There is no string `{key}` in theme/strings.");
        }

        for (var i = 1; i < arguments.Count; i++)
        {
            text = text.Replace($"{{{i - 1}}}", Convert.ToString(arguments[i], CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return text;
    }

    private static string FormatDate(PageContext context, ScriptNode caller, ScriptArray arguments)
    {
        if (arguments[0] is not DateModel date)
        {
            throw new ScriptRuntimeException(caller.Span, "The first argument is not a date.");
        }

        return context.Strings.Format(date.Value, arguments[1]?.ToString() ?? "")
            ?? throw new ScriptRuntimeException(caller.Span, $"There is no date pattern `date.{arguments[1]}` in theme/strings.");
    }

    private static string AssetUrl(IReadOnlyDictionary<string, string> assetUrls, ScriptNode caller, ScriptArray arguments) =>
        assetUrls.TryGetValue(Name(caller, arguments), out var url)
            ? url
            : throw new ScriptRuntimeException(caller.Span, $"There is no asset `{Name(caller, arguments)}`, or it is not named by a literal text.");

    private static string Name(ScriptNode caller, ScriptArray arguments) =>
        arguments[0] as string ?? throw new ScriptRuntimeException(caller.Span, "The first argument is a name in quotes.");
}
