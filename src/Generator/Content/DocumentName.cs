namespace Generator.Content;

/// <summary>
/// What the name of a Markdown file says: <c>report/2023/index.zh.md</c> is the key <c>report/2023/index</c> in the
/// language <c>zh</c>. A suffix that looks like a language but is none of the site's is kept in
/// <paramref name="UnknownLanguage"/>.
/// </summary>
public sealed record DocumentName(TranslationKey Key, Language? Language, string? UnknownLanguage)
{
    public const string Extension = ".md";
    public const string IndexName = "index";

    /// <summary>Reads a name relative to <c>input/</c>, which ends in <see cref="Extension"/>.</summary>
    public static DocumentName Parse(string name, LanguageSet languages)
    {
        var stem = name[..^Extension.Length];
        var dot = stem.LastIndexOf('.');
        if (dot <= stem.LastIndexOf('/') + 1)
        {
            return new DocumentName(new TranslationKey(stem), null, null);
        }

        var suffix = stem[(dot + 1)..];
        if (languages.Find(suffix) is { } language)
        {
            return new DocumentName(new TranslationKey(stem[..dot]), language, null);
        }

        return LanguageTag.IsWellFormed(suffix)
            ? new DocumentName(new TranslationKey(stem[..dot]), null, suffix)
            : new DocumentName(new TranslationKey(stem), null, null);
    }
}
