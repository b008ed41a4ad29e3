using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Rendering.Templates;

/// <summary>Reads the front matter of a directive's template: what the directive takes, and how it is written.</summary>
internal sealed class DirectiveDeclarationReader(LanguageSet languages, DiagnosticBag diagnostics)
{
    private static readonly (string Name, DirectiveForm Form)[] Forms =
        [("inline", DirectiveForm.Inline), ("block", DirectiveForm.Block), ("container", DirectiveForm.Container)];

    private static readonly (string Name, LabelUse Use)[] LabelUses =
        [("none", LabelUse.None), ("optional", LabelUse.Optional), ("required", LabelUse.Required)];

    private static readonly (string Name, ArgumentKind Kind)[] Kinds =
    [
        ("text", ArgumentKind.Text), ("number", ArgumentKind.Number), ("boolean", ArgumentKind.Boolean),
        ("image", ArgumentKind.Image), ("link", ArgumentKind.Link), ("file", ArgumentKind.File),
    ];

    /// <summary>Null, with diagnostics, where the declaration cannot be used.</summary>
    public DirectiveDeclaration? Read(string name, YamlMapping frontMatter)
    {
        var fields = new FieldReader(frontMatter, new BindingScope(languages, [], diagnostics));
        var forms = fields.RequiredScalars("forms");
        var declaration = new DirectiveDeclaration(name, fields.RequiredScalar("description").Value)
        {
            Forms = [.. forms.Select(form => Choose(fields, form, "forms", Forms)).Distinct()],
            Label = fields.Scalar("label") is { } label ? Choose(fields, label, "label", LabelUses) : LabelUse.None,
            Arguments = [.. ReadArguments(fields.Map("arguments"))],
            Example = fields.Scalar("example")?.Value,
        };
        fields.Close();
        return fields.IsComplete ? declaration : null;
    }

    private static IEnumerable<ArgumentDeclaration> ReadArguments(FieldReader? arguments)
    {
        foreach (var (name, fields) in arguments?.MapsById() ?? [])
        {
            if (!IsName(name.Value))
            {
                fields.Invalid(name, $"`{name.Value}` cannot be the name of an argument: use lower-case letters, digits and underscores.");
            }

            yield return new ArgumentDeclaration(name.Value, fields.Scalar("kind") is { } kind ? Choose(fields, kind, "kind", Kinds) : ArgumentKind.Text)
            {
                IsRequired = fields.Boolean("required"),
                Values = [.. fields.Scalars("values").Select(value => value.Value)],
                Description = fields.Scalar("description")?.Value,
            };
            fields.Close();
        }
    }

    /// <summary>A template must be able to say <c>arguments.NAME</c>.</summary>
    private static bool IsName(string name) =>
        char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    private static T Choose<T>(FieldReader fields, YamlScalar written, string field, (string Name, T Value)[] choices)
    {
        foreach (var (name, value) in choices)
        {
            if (name == written.Value)
            {
                return value;
            }
        }

        fields.Invalid(written, $"`{field}` is one of {string.Join(", ", choices.Select(choice => choice.Name))}, not `{written.Value}`.");
        return choices[0].Value;
    }
}
