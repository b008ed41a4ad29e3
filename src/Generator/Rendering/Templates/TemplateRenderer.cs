using System.Collections.Concurrent;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Models;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering.Templates;

/// <summary>
/// Renders pages, on any number of threads: the templates are parsed once and shared, each thread has its own context.
/// </summary>
public sealed class TemplateRenderer(Theme theme, IReadOnlyDictionary<string, string> assetUrls)
{
    /// <summary>
    /// Scriban counts output and loops over the life of a context. One is used for so many characters, so that a page has
    /// nearly the whole of the limits for itself, whatever was rendered before it.
    /// </summary>
    private const int CharactersOfOneContext = 1024 * 1024;

    private readonly ComponentCache components = new();
    private readonly ConcurrentBag<(PageContext Context, CharacterOutput Output)> idle = [];

    /// <summary>
    /// Renders the page and passes its characters, valid during the call only, to <paramref name="use"/>. A template
    /// that fails is a diagnostic at its line, and <paramref name="use"/> is not called.
    /// </summary>
    public void Render(TemplateGlobals globals, Language language, DiagnosticBag diagnostics, Action<ReadOnlyMemory<char>> use)
    {
        var (context, output) = idle.TryTake(out var pooled) ? pooled : NewContext();
        try
        {
            Evaluate(context, globals, language);
        }
        catch (ScriptRuntimeException exception)
        {
            // The context may be left in any state, so it is not used again.
            diagnostics.Add(ThemeDiagnostics.TemplateFailure.At(TemplateLocation.Of(exception.Span), exception.OriginalMessage) with
            {
                Pages = [globals.Page.Url],
            });
            return;
        }

        use(output.Written);
        output.Clear();
        if (output.Total < CharactersOfOneContext)
        {
            idle.Add((context, output));
        }
    }

    /// <summary>Renders the page again and records which template or text each part of it came from.</summary>
    public PageTrace Trace(TemplateGlobals globals, Language language)
    {
        var trace = new PageTrace();
        var context = new TracingPageContext(TemplateFunctions.Create(theme, assetUrls), trace, components);
        Evaluate(context, globals, language);
        return trace;
    }

    private (PageContext Context, CharacterOutput Output) NewContext()
    {
        var output = new CharacterOutput();
        return (new PageContext(TemplateFunctions.Create(theme, assetUrls), output, components), output);
    }

    private void Evaluate(PageContext context, TemplateGlobals globals, Language language)
    {
        var template = theme.FindLayout(Theme.BaseLayout)!;
        context.Strings = theme.StringsOf(language);
        context.LayoutName = globals.Page.Kind;
        context.PushGlobal(globals);

        // What a template assigns is its page's own.
        context.PushGlobal(new ScriptObject());
        context.PushSourceFile(template.Path);
        context.Evaluate(template.Page);
        context.PopSourceFile();
        context.PopGlobal();
        context.PopGlobal();
    }
}
