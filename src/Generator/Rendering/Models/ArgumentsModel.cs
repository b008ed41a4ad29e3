using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The arguments of a directive: all that its template declares, null where the writer gave none.</summary>
public sealed record ArgumentsModel(ModelList<ArgumentModel> Arguments) : TemplateObject
{
    protected override object? Member(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return Unknown;
    }
}

/// <summary>An argument with its value: a text, number, truth value, picture or file.</summary>
public sealed record ArgumentModel(string Name, object? Value);
