using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The contacts that a directive shows.</summary>
public sealed record ContactsModel(ModelList<ContactModel> Contacts) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "contacts" => Contacts,
        _ => Unknown,
    };
}
