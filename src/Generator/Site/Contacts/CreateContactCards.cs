using Generator.Configuration;
using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site.Contacts;

/// <summary>Makes a card for address books of each contact of site.yaml, in each language.</summary>
public sealed class CreateContactCards(SiteConfiguration configuration) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
    [
        .. from contact in configuration.Vocabulary.Contacts.Values.OrderBy(contact => contact.Id, StringComparer.Ordinal)
           from language in configuration.Languages
           select new DataOutput(contact.CardUrl(language), () => ContactCard.Write(contact, language, configuration)),
    ];
}
