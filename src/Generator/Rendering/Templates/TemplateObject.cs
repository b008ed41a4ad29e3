using System.Text;
using Generator.Content;
using Microsoft.Extensions.ObjectPool;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering.Templates;

/// <summary>
/// What a template may see of a value: the members it names, nothing by reflection. An unknown member is an error in
/// the template.
/// </summary>
public abstract record TemplateObject : IScriptObject
{
    private const int InitialLength = 4096;
    private const int KeptLength = 256 * 1024;

    /// <summary>Returned by <see cref="Member"/> for a name that it does not know.</summary>
    protected static readonly object Unknown = new();

    /// <summary>Objects print their members into texts that others have used before.</summary>
    private static readonly ObjectPool<StringBuilder> Texts = new DefaultObjectPoolProvider().CreateStringBuilderPool(InitialLength, KeptLength);

    private string? fingerprint;

    protected TemplateObject()
    {
    }

    /// <summary>A changed copy has a fingerprint of its own.</summary>
    protected TemplateObject(TemplateObject original) => _ = original;

    int IScriptObject.Count => 0;

    bool IScriptObject.IsReadOnly { get => true; set => _ = value; }

    /// <summary>
    /// A hash of all members, those of inner objects included: two objects of a type with one text look the same to a template.
    /// Which types a page's objects have is told by its kind, which is a member too.
    /// </summary>
    public sealed override string ToString()
    {
        if (fingerprint is null)
        {
            var members = Texts.Get();
            PrintMembers(members);
            fingerprint = ContentHash.Of(members).ToString("x16", CultureInfo.InvariantCulture);
            Texts.Return(members);
        }

        return fingerprint;
    }

    /// <summary>The value a template gets for <paramref name="name"/>: text, number, truth value, another
    /// <see cref="TemplateObject"/>, an array of these, or null.</summary>
    protected abstract object? Member(string name);

    bool IScriptObject.Contains(string member) => Member(member) != Unknown;

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var found = Member(member);
        value = found == Unknown ? null : found;
        return found != Unknown;
    }

    IEnumerable<string> IScriptObject.GetMembers() => [];

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;
}
