using System.Collections.Frozen;

namespace Generator.Content;

/// <summary>What front matter may refer to by id.</summary>
public sealed record SiteVocabulary(
    FrozenDictionary<string, Place> Places,
    FrozenDictionary<string, Term> Topics,
    FrozenDictionary<string, Contact> Contacts,
    FrozenDictionary<string, Boilerplate> Boilerplates);
