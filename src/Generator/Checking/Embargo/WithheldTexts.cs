using Generator.Content;

namespace Generator.Checking.Embargo;

/// <summary>The texts by which a leak of a document is known, in every language.</summary>
internal static class WithheldTexts
{
    public static IEnumerable<WithheldText> Of(SourceDocument document, LanguageSet languages) =>
    [
        .. Values(document.FrontMatter.Title, languages).Select(title => new WithheldText(title, WithheldTextKind.Title)),
        .. Addresses(document, languages).Select(address => new WithheldText(address, WithheldTextKind.Address)),
        .. document.FrontMatter.Texts.SelectMany(text => OfText(text, languages)),
        .. document.Bodies.SelectMany(body => OfProse(body.Source.Text[body.Start..])),
    ];

    /// <summary>The texts of one field of front matter.</summary>
    public static IEnumerable<WithheldText> OfText(LocalizedText text, LanguageSet languages) =>
        Values(text, languages).SelectMany(OfProse);

    /// <summary>What is written in any language, each once.</summary>
    public static IEnumerable<string> Values(LocalizedText text, LanguageSet languages) =>
        languages.Select(language => text[language].Trim()).Where(value => value.Length > 0).Distinct();

    private static IEnumerable<WithheldText> OfProse(string text) =>
        Passages.Cut(text).Select(passage => new WithheldText(passage, WithheldTextKind.Passage))
            .Concat(Names.Find(text).Select(name => new WithheldText(name, WithheldTextKind.Name)));

    /// <summary>
    /// The name of the document's folder where it has one of its own, its slugs behind what comes before them in the
    /// address, and a slug of several words by itself: one word is in too many places.
    /// </summary>
    private static IEnumerable<string> Addresses(SourceDocument document, LanguageSet languages)
    {
        if (document.Key.Name == DocumentName.IndexName)
        {
            yield return document.Key.Folder.TrimEnd('/').Split('/')[^1];
        }

        var slug = document.FrontMatter.Common.Slug;
        foreach (var language in languages)
        {
            var last = slug?.Find(language)?.Value ?? Slug.Of(document.Key);
            yield return $"{Parent(document, language)}/{last}";
            if (last.Contains('-', StringComparison.Ordinal) || last.Any(character => !char.IsAscii(character)))
            {
                yield return last;
            }
        }
    }

    private static string Parent(SourceDocument document, Language language) => document.FrontMatter switch
    {
        ReleaseFrontMatter release => release.Date.Year.ToString("D4", CultureInfo.InvariantCulture),
        ReportFrontMatter => "report",
        ChapterFrontMatter => document.Key.Folder.TrimEnd('/').Split('/')[^1],
        _ => language.Path,
    };
}
