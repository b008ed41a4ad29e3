using System.Text;
using Generator.Rendering.Markdown.Directives;

namespace Generator.Checking.Parity;

/// <summary>What of a directive is the same in every language: its name, and arguments that are no text.</summary>
internal static class DirectiveForParity
{
    /// <summary>The directive as messages name it, its arguments in order: <c>download href=report.pdf</c>.</summary>
    public static string Describe(IDirective directive) => string.Join(' ', directive.Arguments
        .OrderBy(argument => argument.Name, StringComparer.Ordinal)
        .Select(argument => argument.Value is null || IsText(argument) ? argument.Name : $"{argument.Name}={argument.Value}")
        .Prepend(directive.Name));

    /// <summary>Words, which are translated; ids, paths and numbers have neither spaces nor other letters than ASCII's.</summary>
    public static bool IsText(DirectiveArgument argument) =>
        argument.Value is { } value && (!Ascii.IsValid(value) || value.AsSpan().Trim().ContainsAny(' ', '\n', '\t'));
}
