using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Output;
using Generator.Rendering.Markdown;
using Generator.Rendering.Templates;

namespace Generator.Checking.Embargo;

/// <summary>
/// What everybody may read already: the published documents as their writers wrote them, site.yaml, the words of the
/// interface, and every address. What a withheld document has in common with it gives nothing away. Templates are no
/// public text: what stands in one and in a withheld document is a leak.
/// </summary>
internal sealed class PublicTexts(SiteConfiguration configuration, Theme theme)
{
    public IEnumerable<string> Of(IEnumerable<SourceDocument> documents, OutputSet outputs) =>
        documents.SelectMany(OfDocument)
            .Concat(outputs.Documents.Select(output => output.Url.Value))
            .Concat(OfConfiguration())
            .Concat(configuration.Languages.Select(theme.StringsOf).SelectMany(strings => strings.Keys.Select(key => strings.Text(key))));

    private IEnumerable<string> OfDocument(SourceDocument document)
    {
        var texts = document.FrontMatter.Texts;
        if (document.FrontMatter is ReleaseFrontMatter release)
        {
            texts = texts.Except(release.PlannedCorrections.Select(correction => correction.Note)).Concat(release.Topics.Select(topic => topic.Label));
        }

        return texts.SelectMany(text => WithheldTexts.Values(text, configuration.Languages))
            .Concat(document.FrontMatter.Common.Aliases.Select(alias => alias.Value))
            .Concat(document.Bodies.Select(body => AsShown(body.Source.Text.AsSpan(body.Start))));
    }

    private IEnumerable<string> OfConfiguration()
    {
        var vocabulary = configuration.Vocabulary;
        return new[] { configuration.Title, configuration.Description, configuration.Publisher.Name }
            .Concat(vocabulary.Places.Values.Select(place => place.Name))
            .Concat(vocabulary.Contacts.Values.SelectMany(contact => new[] { contact.Name, contact.Role, contact.Region }.OfType<LocalizedText>()))
            .Concat(vocabulary.Boilerplates.Values.SelectMany(boilerplate => new[] { boilerplate.Title, boilerplate.Text }))
            .SelectMany(text => WithheldTexts.Values(text, configuration.Languages))
            .Select(text => AsShown(text));
    }

    /// <summary>The text with its lines put together as a reader sees them: another text may be broken elsewhere.</summary>
    private static string AsShown(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var part in text.Split('\n'))
        {
            var line = text[part].Trim();
            if (!line.IsEmpty && shown.Length > 0 && !EastAsianText.Joins(shown[^1], line[0]))
            {
                shown.Append(' ');
            }

            shown.Append(line);
        }

        return shown.ToString();
    }
}
