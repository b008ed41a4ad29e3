using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>Who answers the press.</summary>
public sealed record ContactModel(string Name, string? Email, string? Phone) : TemplateObject
{
    /// <summary>The number as a <c>tel:</c> URL, which has no white space (RFC 3966).</summary>
    public string? PhoneUrl { get; } = Phone is null ? null : $"tel:{Phone.Replace(" ", "", StringComparison.Ordinal)}";

    public string? Role { get; init; }

    public string? Region { get; init; }

    /// <summary>The languages in which it answers, where those are not all of the site.</summary>
    public ModelList<LanguageNameModel> Languages { get; init; } = [];

    public string CardUrl { get; init; } = "";

    /// <summary>Contacts as a page in this language shows them: those who answer in it come first.</summary>
    public static ModelList<ContactModel> List(IEnumerable<Contact> contacts, Language language) => List(contacts, language, Create);

    /// <summary>The same, each contact as <paramref name="model"/> gives it.</summary>
    public static ModelList<ContactModel> List(IEnumerable<Contact> contacts, Language language, Func<Contact, Language, ContactModel> model) =>
        [.. contacts.OrderBy(contact => contact.Answers(language) ? 0 : 1).Select(contact => model(contact, language))];

    public static ContactModel Create(Contact contact, Language language) => new(contact.Name[language], contact.Email, contact.Phone)
    {
        Role = contact.Role?[language],
        Region = contact.Region?[language],
        Languages = [.. contact.Languages.Select(spoken => new LanguageNameModel(spoken.Name, spoken.Tag))],
        CardUrl = contact.CardUrl(language).Href,
    };

    protected override object? Member(string name) => name switch
    {
        "name" => Name,
        "email" => Email,
        "phone" => Phone,
        "phone_url" => PhoneUrl,
        "role" => Role,
        "region" => Region,
        "languages" => Languages,
        "card_url" => CardUrl,
        _ => Unknown,
    };
}
