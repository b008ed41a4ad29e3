using Generator.Configuration;
using Generator.Content;
using Generator.Output;

namespace Generator.Site.Contacts;

/// <summary>
/// A contact as a vCard (RFC 6350). Its id is the same in every language and for ever, so that an address book takes a
/// newer card in the place of an older one.
/// </summary>
public static class ContactCard
{
    public static byte[] Write(Contact contact, Language language, SiteConfiguration configuration)
    {
        var inLanguage = $";LANGUAGE={language.Tag}";
        var spoken = contact.Languages.IsEmpty ? [.. configuration.Languages] : contact.Languages;
        return ContentLines.Write(
        [
            "BEGIN:VCARD",
            "VERSION:4.0",
            $"KIND:{(contact.IsPerson ? "individual" : "org")}",
            $"UID:tag:{configuration.CanonicalHost},2023:contacts/{contact.Id}",
            $"FN{inLanguage}:{ContentLines.Escape(contact.Name[language])}",
            $"ORG{inLanguage}:{ContentLines.Escape(configuration.Publisher.Name[language])}",
            .. Optional($"TITLE{inLanguage}:", contact.Role?[language]),
            .. Optional("EMAIL;TYPE=work:", contact.Email),
            .. Optional("TEL;TYPE=\"work,voice\";VALUE=uri:tel:", contact.Phone?.Replace(" ", "", StringComparison.Ordinal)),
            .. spoken.Select(other => $"LANG:{other.Tag}"),
            .. Optional($"NOTE{inLanguage}:", contact.Region?[language]),
            $"URL:{configuration.Absolute(ListReleases.NewsroomUrl(language))}",
            "END:VCARD",
        ]);
    }

    private static IEnumerable<string> Optional(string property, string? value) =>
        value is null ? [] : [property + ContentLines.Escape(value)];
}
