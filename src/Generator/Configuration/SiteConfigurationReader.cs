using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;
using NodaTime;

namespace Generator.Configuration;

/// <summary>Reads site.yaml, terms.yaml and the data of the report. Without a usable site.yaml there is no site, and the result is null.</summary>
public sealed class SiteConfigurationReader
{
    public const string SiteFile = "site.yaml";
    public const string TermsFile = "terms.yaml";

    private const int DefaultPageSize = 10;

    /// <summary>Stands for a base URL that could not be read, until the reader gives up.</summary>
    private static readonly Uri Unknown = new("https://localhost");

    private readonly BuildOptions options;
    private readonly DiagnosticBag diagnostics;

    private SiteConfigurationReader(BuildOptions options, DiagnosticBag diagnostics)
    {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    public static SiteConfiguration? Read(BuildOptions options, DiagnosticBag diagnostics) =>
        new SiteConfigurationReader(options, diagnostics).Read();

    private SiteConfiguration? Read()
    {
        if (ReadMapping(SiteFile) is not { } site || LanguageSetReader.Read(site, options.Root, diagnostics) is not { } languages)
        {
            return null;
        }

        var scope = new BindingScope(languages, [.. languages], diagnostics);
        var terms = new FieldReader(ReadTerms() ?? EmptyMapping(site), scope);
        var configuration = BindSite(new FieldReader(site, scope), terms);
        terms.Close();
        return configuration;
    }

    private SiteConfiguration? BindSite(FieldReader fields, FieldReader terms)
    {
        // Read beforehand: every text below is read by language.
        fields.Maps("languages");
        var baseUrl = ReadBaseUrl(fields);
        var zones = fields.Scalars("timezones").Select(zone => LocalTimeReader.ReadZone(zone, diagnostics)).OfType<DateTimeZone>().ToImmutableArray();
        var configuration = new SiteConfiguration
        {
            BaseUrl = options.BaseUrl ?? baseUrl ?? Unknown,
            CanonicalHost = (baseUrl ?? Unknown).Host,
            Languages = fields.Scope.Languages,
            Title = fields.RequiredText("title"),
            Description = fields.RequiredText("description"),
            Publisher = ReadPublisher(fields),
            TimeZones = zones,
            Vocabulary = new SiteVocabulary(
                ReadById(fields.Map("places"), ReadPlace),
                ReadById(terms.Map("topics"), ReadTerm),
                ReadById(fields.Map("contacts"), ReadContact),
                ReadById(fields.Map("boilerplates"), ReadBoilerplate)),
            Glossary = [.. ReadById(terms.Map("glossary"), GlossaryReader.ReadTerm).Values.OrderBy(term => term.Id, StringComparer.Ordinal)],
            Claims = ClaimPolicy.Read(fields.Map("claims")),
            Typography = TypographyReader.Read(fields.Map("typography"), fields.Scope.Languages),
            MissingTranslations = MissingTranslationReader.Read(fields.Map("collections")),
            FeedAliases = fields.Scalars("feed-aliases"),
            PageSize = fields.WholeNumber("page-size", minimum: 1) ?? DefaultPageSize,
            RawHtml = fields.Boolean("raw-html"),
            Pictures = ReadPictures(fields.Map("pictures")),
            Editions = new EditionReader(options.InputFolder, fields.Scope).Read(Instant.FromDateTimeOffset(options.AsOf), zones.FirstOrDefault(DateTimeZone.Utc)),
            AllowedHosts = Configuration.AllowedHosts.Read(fields),
            Search = fields.Boolean("search") ? fields.Scalar("search") : null,
            Editor = EditorSettings.Read(fields.Map("editor")),
            Security = SecurityContact.Read(fields.Map("security")),
            PageWeight = PageWeightBudget.Read(fields.Map("page-weight")),
            ExternalLinkIgnores = ExternalLinkIgnore.ReadAll(fields.Map("external-links")),
        };
        fields.Close();
        GlossaryReader.ReportConflicts(configuration.Glossary, configuration.Languages, diagnostics);
        return fields.IsComplete && baseUrl is not null ? configuration : null;
    }

    private YamlMapping? ReadMapping(string name)
    {
        var source = TextFile.Read(Path.Combine(options.InputFolder, name), diagnostics);
        return source is null ? null : YamlReader.ReadMapping(source, 0, source.Text.Length, diagnostics);
    }

    private YamlMapping? ReadTerms() =>
        File.Exists(Path.Combine(options.InputFolder, TermsFile)) ? ReadMapping(TermsFile) : null;

    private static YamlMapping EmptyMapping(YamlMapping site) => new(site.Source, 0, 0, []);

    private static Uri? ReadBaseUrl(FieldReader fields)
    {
        var written = fields.RequiredScalar("base-url");
        if (written.Value.Length == 0)
        {
            return null;
        }

        if (BaseUrl.TryParse(written.Value, out var url, out var reason))
        {
            return url;
        }

        fields.Invalid(written, $"`{written.Value}` is not a base URL: {reason}.");
        return null;
    }

    private static Publisher ReadPublisher(FieldReader fields)
    {
        var publisher = fields.Map("publisher") ?? new FieldReader(EmptyMapping(fields.Mapping), fields.Scope);
        var read = new Publisher(publisher.RequiredText("name"), publisher.Scalar("url")?.Value);
        publisher.Close();
        return read;
    }

    /// <summary>The page with all pictures takes a theme that has a layout for it.</summary>
    private PicturePolicy ReadPictures(FieldReader? pictures)
    {
        var policy = new PicturePolicy
        {
            HasVariants = IsOn("variants"),
            HasCards = IsOn("cards"),
            HasGallery = IsOn("gallery") && File.Exists(Path.Combine(options.ThemeFolder, "layouts", "media.html")),
            Terms = pictures?.Scalar("terms"),
        };
        pictures?.Close();
        return policy;

        bool IsOn(string name) => pictures?.Boolean(name, otherwise: true) ?? true;
    }

    private Place ReadPlace(string id, FieldReader place) =>
        new(id, place.RequiredText("name"), LocalTimeReader.ReadZone(place.Scalar("timezone"), diagnostics));

    private static Term ReadTerm(string id, FieldReader term) =>
        new(id, term.RequiredText("label"), term.Text("definition"));

    private static Contact ReadContact(string id, FieldReader contact)
    {
        var kind = contact.Scalar("kind");
        if (kind is not (null or { Value: "desk" or "person" }))
        {
            contact.Invalid(kind, $"`kind` is one of desk, person, not `{kind.Value}`.");
        }

        return new Contact(id, contact.RequiredText("name"), contact.Scalar("email")?.Value, contact.Scalar("phone")?.Value)
        {
            IsPerson = kind?.Value == "person",
            Role = contact.Text("role"),
            Region = contact.Text("region"),
            Languages = [.. contact.Scalars("languages").Select(name => FindLanguage(name, contact)).OfType<Language>()],
        };
    }

    private static Language? FindLanguage(YamlScalar name, FieldReader fields)
    {
        var language = fields.Scope.Languages.Find(name.Value);
        if (language is null)
        {
            fields.Invalid(name, $"`{name.Value}` is none of the site's languages: {string.Join(", ", fields.Scope.Languages.Names)}.");
        }

        return language;
    }

    private static Boilerplate ReadBoilerplate(string id, FieldReader boilerplate) =>
        new(id, boilerplate.RequiredText("title"), boilerplate.RequiredText("text"));

    private static FrozenDictionary<string, T> ReadById<T>(FieldReader? maps, Func<string, FieldReader, T> read)
    {
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (id, map) in maps?.MapsById() ?? [])
        {
            if (!Slug.IsValid(id.Value))
            {
                map.Invalid(id, $"`{id.Value}` cannot be an id: use lower-case letters, digits and single hyphens.");
            }

            items.Add(id.Value, read(id.Value, map));
            map.Close();
        }

        return items.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
