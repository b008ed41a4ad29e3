using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>Turns the arguments of one directive into the values that its template declares.</summary>
internal sealed class ArgumentBinder(DirectiveUse use, LinkResolver links, ICollection<WrittenReference> references)
{
    private const string Class = "class";

    private bool isSound = true;

    /// <summary>A value for each declared argument, null where it is not given; or null, when something was reported.</summary>
    public ArgumentsModel? Bind(DirectiveDeclaration declaration)
    {
        ReportUnknownAndDuplicate(declaration);
        ArgumentModel[] values = [.. declaration.Arguments.Select(argument => new ArgumentModel(argument.Name, Read(argument)))];
        return isSound ? new ArgumentsModel([.. values]) : null;
    }

    private void ReportUnknownAndDuplicate(DirectiveDeclaration declaration)
    {
        var names = declaration.Arguments.Select(argument => argument.Name).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var written in use.Directive.Arguments)
        {
            if (!names.Contains(written.Name))
            {
                var help = Suggestion.Nearest(written.Name, names) is { } nearest ? $"Did you mean `{nearest}`?"
                    : names.Count > 0 ? $"Its arguments are {string.Join(", ", names)}."
                    : "It takes no arguments.";
                Report(DirectiveDiagnostics.UnknownArgument, written, $"`{declaration.Name}` has no argument `{written.Name}`.", help);
            }
            else if (!seen.Add(written.Name) && written.Name != Class)
            {
                Report(DirectiveDiagnostics.DuplicateArgument, written, $"`{written.Name}` is given twice.");
            }
        }
    }

    private object? Read(ArgumentDeclaration argument)
    {
        if (use.Find(argument.Name) is { } written)
        {
            return Read(argument, written);
        }

        if (argument.IsRequired)
        {
            isSound = false;
            use.Report(
                DirectiveDiagnostics.MissingArgument, use.Directive.NameSpan, $"`{argument.Name}` is missing.", $"Add `{{{argument.Name}={(argument.Kind == ArgumentKind.Text ? "\"…\"" : "…")}}}`.");
        }

        return argument.Kind == ArgumentKind.Boolean ? false : null;
    }

    private object? Read(ArgumentDeclaration argument, DirectiveArgument written)
    {
        if (argument.Kind == ArgumentKind.Boolean)
        {
            return ReadBoolean(written);
        }

        if (string.IsNullOrWhiteSpace(written.Value))
        {
            return Refuse(written, $"`{argument.Name}` needs a value.");
        }

        return argument.Kind switch
        {
            ArgumentKind.Number => ReadNumber(written),
            ArgumentKind.Image => ReadImage(written),
            ArgumentKind.Link => Resolve(written, isPicture: false).Href,
            ArgumentKind.File => ReadFile(written),
            _ => ReadText(argument, written),
        };
    }

    private object? ReadBoolean(DirectiveArgument written) => written.Value switch
    {
        null or "true" => true,
        "false" => false,
        _ => Refuse(written, $"`{written.Name}` is either `true` or `false`, not `{written.Value}`."),
    };

    private object? ReadNumber(DirectiveArgument written)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(written.Value, style, CultureInfo.InvariantCulture, out var number)
            ? number
            : Refuse(written, $"`{written.Name}` is a number such as 12 or 9.5, not `{written.Value}`.");
    }

    private object? ReadText(ArgumentDeclaration argument, DirectiveArgument written)
    {
        if (argument.Name == Class)
        {
            return string.Join(' ', use.Directive.Arguments.Where(other => other.Name == Class).Select(other => other.Value));
        }

        return argument.Values.IsEmpty || argument.Values.Contains(written.Value!)
            ? written.Value
            : Refuse(written, $"`{argument.Name}` is one of {string.Join(", ", argument.Values)}, not `{written.Value}`.{Suggestion.For(written.Value!, argument.Values)}");
    }

    private object? ReadImage(DirectiveArgument written)
    {
        var resolved = Resolve(written, isPicture: true);
        return resolved is { Size: { } size, File: { } file } ? ImageModel.Of(file, size)
            : resolved == ResolvedLink.Nowhere ? null
            : Refuse(written, $"`{written.Value}` is not a picture that lies with the documents.");
    }

    private object? ReadFile(DirectiveArgument written)
    {
        var resolved = Resolve(written, isPicture: false);
        return resolved.File is { File.FileName: var name } file
            ? new FileModel(resolved.Href, name, Path.GetExtension(name).TrimStart('.').ToUpperInvariant(), file.Length)
            : resolved == ResolvedLink.Nowhere ? null
            : Refuse(written, $"`{written.Value}` is not a file that lies with the documents.");
    }

    /// <summary>Resolves as a link or picture of Markdown; one that leads nowhere is reported by that.</summary>
    private ResolvedLink Resolve(DirectiveArgument written, bool isPicture)
    {
        var link = new WrittenLink(written.Value!, isPicture, use.Source.Text, use.Source.Offset(written.ValueSpan.Start));
        var resolved = links.Resolve(link, use.Source.Folder, use.Language);
        references.Add(new WrittenReference(resolved.Href, link.Url, isPicture, link.Source, link.Offset) { FileLength = resolved.File?.Length ?? 0 });
        isSound &= resolved != ResolvedLink.Nowhere;
        return resolved;
    }

    private object? Refuse(DirectiveArgument written, string message)
    {
        isSound = false;
        use.Report(DirectiveDiagnostics.InvalidArgument, written.ValueSpan.IsEmpty ? written.NameSpan : written.ValueSpan, message);
        return null;
    }

    private void Report(DiagnosticDescriptor descriptor, DirectiveArgument written, string message, string? help = null)
    {
        isSound = false;
        use.Report(descriptor, written.NameSpan, message, help);
    }
}
