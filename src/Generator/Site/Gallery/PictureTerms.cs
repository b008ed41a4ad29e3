using Generator.Content;
using Generator.Yaml;

namespace Generator.Site.Gallery;

/// <summary>The page that says how pictures may be used.</summary>
internal static class PictureTerms
{
    /// <summary>The document that site.yaml names by its file below <c>input/</c>.</summary>
    public static TranslationKey KeyOf(YamlScalar terms) =>
        new(terms.Value.EndsWith(DocumentName.Extension, StringComparison.Ordinal) ? terms.Value[..^DocumentName.Extension.Length] : terms.Value);

    /// <summary>The page in a language, else in any; null where site.yaml names none.</summary>
    public static PageDocument? Find(SiteContext site, TranslationTable translations, Language language) =>
        site.Configuration.Pictures.Terms is { } terms
            ? translations.Find(KeyOf(terms), language) ?? translations.All(KeyOf(terms)).FirstOrDefault()
            : null;
}
