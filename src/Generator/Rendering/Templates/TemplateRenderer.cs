using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Models;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>
/// Renders pages, on any number of threads: the templates are parsed once and shared, each thread has its own context.
/// </summary>
public sealed class TemplateRenderer(Theme theme, IReadOnlyDictionary<string, string> assetUrls)
{
    private readonly PageContextPool contexts = new(() => TemplateFunctions.Create(theme, assetUrls));

    /// <summary>
    /// Renders the page and passes its characters, valid during the call only, to <paramref name="use"/>. A template
    /// that fails is a diagnostic at its line, and <paramref name="use"/> is not called.
    /// </summary>
    public void Render(TemplateGlobals globals, Language language, DiagnosticBag diagnostics, Action<ReadOnlyMemory<char>> use)
    {
        var (context, output) = contexts.Take();
        try
        {
            Evaluate(context, globals, language);
        }
        catch (ScriptRuntimeException exception)
        {
            diagnostics.Add(ThemeDiagnostics.TemplateFailure.At(TemplateLocation.Of(exception.Span), exception.OriginalMessage) with
            {
                Pages = [globals.Page.Url],
            });
            return;
        }

        use(output.Written);
        contexts.Return(context, output);
    }

    /// <summary>Renders the page again and records which template or text each part of it came from.</summary>
    public PageTrace Trace(TemplateGlobals globals, Language language)
    {
        var trace = new PageTrace();
        var context = new TracingPageContext(TemplateFunctions.Create(theme, assetUrls), trace, contexts.Components);
        Evaluate(context, globals, language);
        return trace;
    }

    private void Evaluate(PageContext context, TemplateGlobals globals, Language language)
    {
        context.Strings = theme.StringsOf(language);
        context.LayoutName = globals.Page.Kind;
        context.Evaluate(theme.FindLayout(Theme.BaseLayout)!, globals);
    }
}
