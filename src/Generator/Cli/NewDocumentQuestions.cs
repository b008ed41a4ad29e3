using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Site.Drafting;
using NodaTime;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>What the command line says of a new document.</summary>
internal sealed record GivenAnswers(string[] Titles, string? Name)
{
    public string? Place { get; init; }

    public string[] Topics { get; init; } = [];

    public string? Edition { get; init; }
}

/// <summary>Something is not given, and nobody is there to be asked, or it is given wrongly.</summary>
internal sealed class UnansweredException(string message) : Exception(message);

/// <summary>Completes what is given of a new document by asking a person at a terminal.</summary>
internal sealed class NewDocumentQuestions(SiteConfiguration configuration, BuildOptions options)
{
    private readonly bool canAsk = !Console.IsInputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    /// <exception cref="UnansweredException">An answer is missing or wrong.</exception>
    public NewDocument Complete(DocumentKind kind, GivenAnswers given)
    {
        var titles = configuration.Languages.Select(language => (language, FindTitle(given.Titles, language) ?? AskTitle(language))).ToImmutableArray();
        RefuseUnknown(given.Titles.Select(LanguageOf), configuration.Languages.Names, "language");
        var place = kind == DocumentKind.Release ? FindPlace(given.Place) : null;
        var zone = place?.Zone ?? configuration.TimeZones.FirstOrDefault(DateTimeZone.Utc);
        RefuseUnknown(given.Topics, configuration.Vocabulary.Topics.Keys, "topic");
        return new NewDocument(kind, given.Name is { } name ? Check(name) : AskName(titles[0].Item2))
        {
            Titles = titles,
            Place = place,
            Date = Instant.FromDateTimeOffset(options.AsOf).InZone(zone),
            Topics = given.Topics.Length > 0 || kind != DocumentKind.Release ? [.. given.Topics] : AskTopics(),
            Edition = kind == DocumentKind.Chapter ? FindEdition(given.Edition) : null,
        };
    }

    private static string LanguageOf(string title) => title.Split('=', 2)[0];

    private static string? FindTitle(string[] titles, Language language) => titles
        .Select(title => title.Split('=', 2))
        .Where(parts => parts.Length == 2 && parts[1].Trim().Length > 0 && (parts[0] == language.Path || parts[0] == language.Tag))
        .Select(parts => parts[1].Trim())
        .FirstOrDefault();

    private string AskTitle(Language language) => canAsk
        ? AnsiConsole.Prompt(new TextPrompt<string>($"Title ({language.Name.EscapeMarkup()}):")).Trim()
        : throw new UnansweredException($"There is no title in {language.Path}. Give --title {language.Path}=\"…\".");

    private static void RefuseUnknown(IEnumerable<string> given, IEnumerable<string> known, string noun)
    {
        if (given.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
        {
            throw new UnansweredException($"`{unknown}` is no {noun} of this site.{Suggestion.For(unknown, known)} It has {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }
    }

    private string AskName(string title)
    {
        var proposed = SlugOf(title);
        return (proposed.Length > 0, canAsk) switch
        {
            (true, false) => proposed,
            (_, true) => Check(AnsiConsole.Prompt(proposed.Length > 0
                ? new TextPrompt<string>("Name in its address:").DefaultValue(proposed)
                : new TextPrompt<string>("Name in its address:"))),
            _ => throw new UnansweredException("No name for its address can be made from the title. Give --name, in small letters and hyphens."),
        };
    }

    private static string Check(string name) => Slug.IsValid(name)
        ? name
        : throw new UnansweredException($"`{name}` cannot stand in an address: small letters, digits and single hyphens can.");

    /// <summary>The letters and digits of a title, without accents; words are joined by hyphens.</summary>
    private static string SlugOf(string title)
    {
        const int longest = 60;
        var slug = new StringBuilder();
        foreach (var c in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, longest)).Trim('-');
    }

    private Place? FindPlace(string? given)
    {
        var places = configuration.Vocabulary.Places;
        if (given is not null)
        {
            RefuseUnknown([given], places.Keys, "place");
            return places[given];
        }

        var ids = places.Keys.Order(StringComparer.Ordinal).ToList();
        return ids switch
        {
            [] => null,
            [var only] => places[only],
            _ when canAsk => places[AnsiConsole.Prompt(new SelectionPrompt<string>().Title("Place:").AddChoices(ids))],
            _ => throw new UnansweredException($"There is no place. Give --place: {string.Join(", ", ids)}."),
        };
    }

    private ImmutableArray<string> AskTopics()
    {
        var ids = configuration.Vocabulary.Topics.Keys.Order(StringComparer.Ordinal).ToList();
        return canAsk && ids.Count > 0
            ? [.. AnsiConsole.Prompt(new MultiSelectionPrompt<string>().Title("Topics:").NotRequired().AddChoices(ids))]
            : [];
    }

    private string FindEdition(string? given)
    {
        var folder = Path.Combine(options.InputFolder, Collection.Report.FolderName());
        var editions = Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList()
            : [];
        if (given is not null)
        {
            RefuseUnknown([given], editions, "edition");
        }

        return given ?? editions.LastOrDefault() ?? throw new UnansweredException($"There is no report in {folder} that could have a chapter.");
    }
}
