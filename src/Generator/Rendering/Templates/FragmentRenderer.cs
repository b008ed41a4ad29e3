using Generator.Content;
using Generator.Diagnostics;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>Renders templates that make a piece of a page's text, as those of directives do; on any number of threads.</summary>
public sealed class FragmentRenderer(Theme theme, IReadOnlyDictionary<string, string> assetUrls)
{
    private readonly PageContextPool contexts = new(() => TemplateFunctions.CreateForFragments(theme, assetUrls));

    public Theme Theme => theme;

    /// <summary>The HTML; null, with a diagnostic at the template's line, where the template fails.</summary>
    public string? Render(PageTemplate template, TemplateObject globals, Language language, DiagnosticBag diagnostics)
    {
        var (context, output) = contexts.Take();
        try
        {
            context.Strings = theme.StringsOf(language);
            context.Evaluate(template, globals);
        }
        catch (ScriptRuntimeException exception)
        {
            diagnostics.Add(ThemeDiagnostics.TemplateFailure.At(TemplateLocation.Of(exception.Span), exception.OriginalMessage));
            return null;
        }

        var html = output.Written.Span.Trim().ToString();
        contexts.Return(context, output);
        return html;
    }
}
