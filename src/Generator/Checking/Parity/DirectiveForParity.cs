using System.Text;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Markdown.Directives.Figures;

namespace Generator.Checking.Parity;

/// <summary>What of a directive is the same in every language: its name, and arguments that are no text.</summary>
internal static class DirectiveForParity
{
    /// <summary>The directive as messages name it, its arguments in order: <c>download href=report.pdf</c>.</summary>
    public static string Describe(IDirective directive) => string.Join(' ', directive.Arguments
        .OrderBy(argument => argument.Name, StringComparer.Ordinal)
        .Select(argument => argument.Value is null || IsText(directive, argument) ? argument.Name : $"{argument.Name}={argument.Value}")
        .Prepend(FigureDirectives.TakesId(directive.Name) ? $"{directive.Name} {PlainText.Of(directive.Label)}" : directive.Name));

    /// <summary>Words, which are translated; ids, paths and numbers have neither spaces nor other letters than ASCII's.</summary>
    public static bool IsText(IDirective directive, DirectiveArgument argument) =>
        argument.Value is { } value && !FigureDirectives.IsId(directive.Name, argument.Name) && (!Ascii.IsValid(value) || value.AsSpan().Trim().ContainsAny(' ', '\n', '\t'));
}
