using System.Collections.Frozen;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering.Templates;

/// <summary>
/// The functions of one context: those that are added, and Scriban's own on lists, numbers, objects and text. Scriban reads
/// its own off its classes, which costs as much as thirty pages: so a group is made when a template first names it.
/// </summary>
internal sealed class FunctionLibrary : ScriptObject
{
    private static readonly FrozenDictionary<string, Lazy<ScriptObject>> Groups = new Dictionary<string, Lazy<ScriptObject>>
    {
        ["array"] = new(() => Share(new ArrayFunctions())),
        ["math"] = new(() => Share(new MathFunctions(), "random", "uuid")),
        ["object"] = new(() => Share(new ObjectFunctions(), "eval", "eval_template")),
        ["string"] = new(() => Share(new StringFunctions())),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public FunctionLibrary()
    {
        SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        SetValue("blank", EmptyScriptObject.Default, readOnly: true);
    }

    public override bool Contains(string member) => Groups.ContainsKey(member) || base.Contains(member);

    public override bool CanWrite(string member) => !Groups.ContainsKey(member) && base.CanWrite(member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context!, span, member, out value))
        {
            return true;
        }

        value = Groups.GetValueOrDefault(member)?.Value;
        return value is not null;
    }

    /// <summary>
    /// A group for all contexts, into which no template can write, without what makes a page another each time or runs a
    /// text as a template.
    /// </summary>
    private static ScriptObject Share(ScriptObject functions, params ReadOnlySpan<string> refused)
    {
        foreach (var name in refused)
        {
            functions.Remove(name);
        }

        functions.IsReadOnly = true;
        return functions;
    }
}
