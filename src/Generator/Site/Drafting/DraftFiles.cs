using System.Text;
using Generator.Content;
using NodaTime;

namespace Generator.Site.Drafting;

/// <summary>Writes the files of a new document: front matter with all texts, and a body in each language.</summary>
public static class DraftFiles
{
    /// <summary>The name of each file below <c>input/</c> with its text, the source language first.</summary>
    public static ImmutableArray<(string Name, string Text)> Write(NewDocument document)
    {
        var name = NameOf(document);
        return
        [
            .. document.Titles.Select((title, index) => index == 0
                ? ($"{name}{DocumentName.Extension}", FrontMatter(document) + Body(title.Language))
                : ($"{name}.{title.Language.Path}{DocumentName.Extension}", Body(title.Language))),
        ];
    }

    private static string NameOf(NewDocument document) => document.Kind switch
    {
        DocumentKind.Release => $"press/{document.Date:uuuu-MM-dd}-{document.Slug}/{DocumentName.IndexName}",
        DocumentKind.Chapter => $"report/{document.Edition}/{document.Slug}",
        _ => $"pages/{document.Slug}",
    };

    private static string FrontMatter(NewDocument document)
    {
        var text = new StringBuilder("---\n");
        if (document.IsDraft)
        {
            text.Append("draft: true\n");
        }

        text.Append("title:\n");
        foreach (var (language, title) in document.Titles)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {language.Path}: {YamlText.Write(title)}\n");
        }

        if (document.Kind == DocumentKind.Release)
        {
            AddRelease(text, document);
        }

        return text.Append("---\n").ToString();
    }

    private static void AddRelease(StringBuilder text, NewDocument document)
    {
        text.Append(CultureInfo.InvariantCulture, $"date: {LocalTime(document.Date)}\n");
        if (document.Place is { } place)
        {
            text.Append(CultureInfo.InvariantCulture, $"place: {place.Id}\n");
        }

        if (document.Place?.Zone is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"timezone: {document.Date.Zone.Id}\n");
        }

        if (!document.Topics.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"topics: [{string.Join(", ", document.Topics)}]\n");
        }
    }

    /// <summary>With its offset only in the hour that a zone has twice.</summary>
    private static string LocalTime(ZonedDateTime date)
    {
        var written = date.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        return date.Zone.MapLocal(date.LocalDateTime).Count == 1 ? written : written + date.ToString("o<+HH:mm>", CultureInfo.InvariantCulture);
    }

    /// <summary>A sentence to be replaced, in the language where one is known.</summary>
    private static string Body(Language language) => language switch
    {
        _ when language.IsVariantOf("zh") => "在此撰写正文。\n",
        _ when language.IsVariantOf("de") => "Hier steht der Text.\n",
        _ => "The text goes here.\n",
    };
}
