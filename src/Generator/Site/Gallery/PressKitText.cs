using System.Text;
using Generator.Content;
using Generator.Site.Models;

namespace Generator.Site.Gallery;

/// <summary>A release and its captions as plain text.</summary>
internal static class PressKitText
{
    /// <summary>All of a release, paragraphs with an empty line between them.</summary>
    public static string Release(SiteContext site, ArticlePage page)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        var text = new StringBuilder(Head(site, page)).Append('\n').Append(HtmlText.Of(page.Body.Html));
        foreach (var boilerplate in release.Boilerplates)
        {
            var model = site.Boilerplates.Model(boilerplate, page.Language);
            text.Append('\n').Append(model.Title).Append("\n\n").Append(HtmlText.Of(model.Body.Html));
        }

        foreach (var contact in release.Contacts)
        {
            text.Append('\n').AppendJoin('\n', new[] { contact.Name[page.Language], contact.Email, contact.Phone }.OfType<string>()).Append('\n');
        }

        return text.Append('\n').Append(site.Configuration.Absolute(page.Url)).Append('\n').ToString();
    }

    /// <summary>What stands above the body.</summary>
    public static string Head(SiteContext site, ArticlePage page)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        var language = page.Language;
        var strings = site.Theme.StringsOf(language);
        var date = strings.Format(release.Date, "long")!;
        var dateline = release.Place is { } place ? strings.Text(StringKeys.Dateline, place.Name[language], date) : date;
        string?[] paragraphs =
        [
            dateline, release.Title[language], release.Subtitle?[language],
            .. release.Corrections.Select(correction => correction.Note[language]),
            .. release.Highlights.Select(highlight => $"- {highlight[language]}"),
        ];
        return string.Join("\n\n", paragraphs.OfType<string>()) + "\n";
    }

    /// <summary>For each picture its file, caption, credit and licence.</summary>
    public static string Captions(ImmutableArray<Picture> pictures, Language language) => string.Join('\n', pictures.Select(picture =>
    {
        var reference = picture.Reference;
        string?[] lines = [picture.File.File.FileName, (reference.Caption ?? reference.Alt)[language], reference.Credit?[language], reference.Licence?[language]];
        return string.Concat(lines.OfType<string>().Select(line => line + "\n"));
    }));
}
