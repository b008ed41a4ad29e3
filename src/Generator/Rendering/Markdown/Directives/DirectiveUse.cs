using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown.Directives.Figures;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>A directive in a text, for a page in <paramref name="Language"/>; what is wrong with it is said at its place.</summary>
public sealed record DirectiveUse(IDirective Directive, MarkdownSource Source, Language Language, DiagnosticBag Diagnostics)
{
    /// <summary>What the text takes from the report's data, this directive's part included.</summary>
    public required UsedFigures Used { get; init; }

    /// <summary>Whether it shows the picture for which a reader of the page waits.</summary>
    public bool IsLead { get; init; }

    /// <summary>Resolves a link that the writer wrote elsewhere: a name below <c>input/</c> becomes a URL, or null with a diagnostic here.</summary>
    public required Func<DirectiveUse, string, string?> Resolve { private get; init; }

    public string? Link(string name) => Resolve(this, name);

    public DirectiveArgument? Find(string argument) => Directive.Arguments.FirstOrDefault(written => written.Name == argument);

    /// <summary>What the ids in an argument, with spaces or commas between them, refer to; of one that refers to nothing <paramref name="problem"/> is reported.</summary>
    public ImmutableArray<T> ReadIds<T>(DirectiveArgument argument, Func<string, T?> find, Func<string, string> problem)
        where T : class
    {
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var id in argument.Value!.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (find(id) is { } item)
            {
                found.Add(item);
            }
            else
            {
                Report(DirectiveDiagnostics.InvalidArgument, argument.ValueSpan, problem(id));
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Reports at <paramref name="span"/>; <paramref name="help"/> stands in for the catalogue's.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, string message, string? help = null) =>
        Diagnostics.Add(descriptor.At(Source.Locate(span.Start, span.Length), message) with { Help = help ?? descriptor.Help });
}

/// <summary>A directive that fits its template's declaration, with the values of its arguments.</summary>
internal sealed record BoundDirective(Templates.DirectiveTemplate Template, Models.DirectiveModel Model);
