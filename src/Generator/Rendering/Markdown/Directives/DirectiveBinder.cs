using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>Holds directives against what their templates declare, and resolves what they refer to.</summary>
internal sealed class DirectiveBinder(DirectiveSet directives, LinkResolver links)
{
    /// <summary>Binds a directive, or reports all that is wrong with it and gives null.</summary>
    public BoundDirective? Bind(DirectiveUse use, ICollection<WrittenReference> references)
    {
        var directive = use.Directive;
        if (FindMistake(directive) is { } mistake)
        {
            use.Report(DirectiveDiagnostics.UnreadableDirective, mistake.Span, mistake.Message);
            return null;
        }

        if (directive is DirectiveBlock { Form: DirectiveForm.Container, IsFenceClosed: false })
        {
            use.Report(DirectiveDiagnostics.UnclosedDirective, directive.NameSpan, $"`{Colons(directive)}{directive.Name}` has no closing `{Colons(directive)}`.");
            return null;
        }

        if (directives.Theme.Directives.GetValueOrDefault(directive.Name) is not { } template)
        {
            ReportUnknown(use);
            return null;
        }

        var isSound = CheckForm(use, template.Declaration) & CheckLabel(use, template.Declaration) & CheckContent(use);
        var arguments = new ArgumentBinder(use, links, references).Bind(template.Declaration);
        if (!isSound || arguments is null)
        {
            return null;
        }

        var provider = directives.FindData(directive.Name);
        var data = provider?.Create(use);
        if (provider is { IsRequired: true } && data is null)
        {
            return null;
        }

        var model = new DirectiveModel(arguments, directives.CreateScope(use.Source, use.Language))
        {
            Form = directive.Form,
            Text = directive.Label is { } label ? PlainText.Of(label) : null,
            Data = data,
            IsEager = use.IsLead,
        };
        return new BoundDirective(template, model);
    }

    /// <summary>Braces that stand apart from the directive are read by Markdig, as attributes that nothing would show.</summary>
    private static DirectiveMistake? FindMistake(IDirective directive)
    {
        if (directive.Mistake is { } mistake)
        {
            return mistake;
        }

        return ((MarkdownObject)directive).TryGetAttributes() is null or { Id: null, Classes: null or [], Properties: null or [] }
            ? null
            : new DirectiveMistake(directive.NameSpan, $"Curly braces stand apart from `{directive.Name}`. Its arguments follow directly behind its name or `]`, all in one pair.");
    }

    private void ReportUnknown(DirectiveUse use)
    {
        var known = directives.Theme.Directives.Keys.Order(StringComparer.Ordinal).ToList();
        var name = use.Directive.Name;
        var help = Suggestion.Nearest(name, known) is { } nearest
            ? $"Did you mean `{nearest}`? Where the colon is meant as text, put a backslash before it."
            : known.Count > 0
                ? $"There are {string.Join(", ", known)}. Where the colon is meant as text, put a backslash before it."
                : null;
        use.Report(DirectiveDiagnostics.UnknownDirective, use.Directive.NameSpan, $"There is no directive `{name}`: the theme has no directives/{name}.html.", help);
    }

    private static bool CheckForm(DirectiveUse use, DirectiveDeclaration declaration)
    {
        if (declaration.Forms.Contains(use.Directive.Form))
        {
            return true;
        }

        var forms = declaration.Forms.Select(form => Describe(form, declaration.Name));
        use.Report(DirectiveDiagnostics.WrongForm, use.Directive.NameSpan, $"`{declaration.Name}` is written {string.Join(", or ", forms)}.");
        return false;
    }

    private static string Describe(DirectiveForm form, string name) => form switch
    {
        DirectiveForm.Inline => $"within a line, with one colon: `:{name}[…]`",
        DirectiveForm.Block => $"on a line of its own, with two colons: `::{name}`",
        _ => $"around text, with three colons: `:::{name}` and below it `:::`",
    };

    private static bool CheckLabel(DirectiveUse use, DirectiveDeclaration declaration)
    {
        var hasLabel = use.Directive.Label is { } label && PlainText.Of(label).Trim().Length > 0;
        var message = declaration.Label switch
        {
            LabelUse.Required when !hasLabel => $"`{declaration.Name}` needs a text in square brackets behind its name.",
            LabelUse.None when use.Directive.Label is not null => $"`{declaration.Name}` takes no text in square brackets.",
            _ => null,
        };
        if (message is not null)
        {
            use.Report(DirectiveDiagnostics.WrongContent, use.Directive.NameSpan, message);
        }

        return message is null;
    }

    private static bool CheckContent(DirectiveUse use)
    {
        if (use.Directive is not DirectiveBlock { Form: DirectiveForm.Container } block || block.Content.Any())
        {
            return true;
        }

        use.Report(DirectiveDiagnostics.WrongContent, block.NameSpan, $"Nothing stands between `{Colons(block)}{block.Name}` and its end.");
        return false;
    }

    private static string Colons(IDirective directive) => new(':', directive.NameSpan.Length - directive.Name.Length);
}
