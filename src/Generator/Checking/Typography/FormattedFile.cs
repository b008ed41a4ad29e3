using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Checking.Typography;

/// <summary>
/// What the formatter may change of a content file: <paramref name="Fields"/>, the texts of its front matter, each with
/// its language, and its body.
/// </summary>
public sealed record FormattedFile(MarkdownBody Body, ImmutableArray<(YamlScalar Text, Language Language)> Fields)
{
    /// <summary>Whether headings take their ids from this body, so that the ids must stay.</summary>
    public bool IsSource { get; init; }

    public SourceText Source => Body.Source;

    /// <summary>The files of a document.</summary>
    public static IEnumerable<FormattedFile> Of(SourceDocument document, LanguageSet languages)
    {
        var source = document.Source.Language;
        var fields =
            (from text in document.FrontMatter.Texts
             from language in languages
             let written = text.Find(language)
             where written is not null && (language == source || written != text.Find(source))
             select (written, language)).ToList();
        return document.Bodies.Select(body =>
            new FormattedFile(body, [.. fields.Where(field => field.written.Source == body.Source)]) { IsSource = body == document.Source });
    }
}
