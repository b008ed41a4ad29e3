using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>The contacts that <c>ids</c> names, as written in site.yaml; without it, those of the release.</summary>
internal sealed class ContactsData(SiteVocabulary vocabulary) : IDirectiveData
{
    private const string Ids = "ids";

    public string Directive => "contacts";

    public TemplateObject? Create(DirectiveUse use)
    {
        var contacts = use.Find(Ids) is { Value: not null } ids ? Named(ids, use) : OfDocument(use);
        return new ContactsModel(ContactModel.List(contacts, use.Language));
    }

    private ImmutableArray<Contact> Named(DirectiveArgument ids, DirectiveUse use) => use.ReadIds(
        ids, vocabulary.Contacts.GetValueOrDefault, id => $"There is no contact `{id}` in site.yaml.{Suggestion.For(id, vocabulary.Contacts.Keys)}");

    private static ImmutableArray<Contact> OfDocument(DirectiveUse use)
    {
        if (use.Source.Document?.FrontMatter is ReleaseFrontMatter { Contacts: { IsEmpty: false } contacts })
        {
            return contacts;
        }

        use.Report(DirectiveDiagnostics.MissingArgument, use.Directive.NameSpan, $"`{Ids}` is missing, and this document has no contacts of its own.");
        return [];
    }
}
