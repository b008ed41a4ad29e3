using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Yaml;
using NodaTime;

namespace Generator.Content;

/// <summary>
/// Binds front matter to its type. The result is null, with diagnostics, when something without which the document
/// cannot be shown is missing; lesser mistakes are reported and the document goes on, so that one run finds all.
/// </summary>
public sealed class FrontMatterBinder(FieldReader fields, SiteVocabulary vocabulary, Language sourceLanguage)
{
    /// <summary>More ids than these are no help in a message.</summary>
    private const int MostListed = 12;

    private readonly DiagnosticBag diagnostics = fields.Scope.Diagnostics;
    private bool isComplete = true;

    public FrontMatter? Bind(DocumentKind kind)
    {
        FrontMatter bound = kind switch
        {
            DocumentKind.Release => BindRelease(),
            DocumentKind.Report => BindReport(),
            DocumentKind.Chapter => BindChapter(),
            _ => BindPage(),
        };
        fields.Close();
        return isComplete && fields.IsComplete ? bound : null;
    }

    private ReleaseFrontMatter BindRelease()
    {
        var place = Find("places", fields.Scalar("place"), vocabulary.Places);
        var zone = ReadZone(place);
        var date = ReadDate(fields, zone);
        return new ReleaseFrontMatter(BindCommon())
        {
            Date = date,
            Embargo = fields.Scalar("embargo") is { } embargo ? ReadTime(embargo, zone).ToInstant() : null,
            Subtitle = fields.Text("subtitle"),
            Highlights = fields.Texts("highlights"),
            Place = place,
            Topics = FindAll("topics", vocabulary.Topics),
            Image = ReadPicture(fields.Map("image")),
            Images = [.. fields.Maps("images").Select(ReadPicture).OfType<PictureReference>()],
            Contacts = FindAll("contacts", vocabulary.Contacts),
            Boilerplates = FindAll("boilerplates", vocabulary.Boilerplates),
            Corrections = [.. fields.Maps("corrections").Select(correction => ReadCorrection(correction, zone, date)).OfType<Correction>()],
            Disclosures = fields.Scalars("disclosures"),
        };
    }

    private ReportFrontMatter BindReport() => new(BindCommon())
    {
        Period = fields.RequiredText("period"),
        Statement = fields.Text("statement"),
        Chapters = fields.Scalars("chapters"),
        Image = ReadPicture(fields.Map("image")),
    };

    private ChapterFrontMatter BindChapter() => new(BindCommon())
    {
        Pillar = fields.Text("pillar"),
        Order = fields.WholeNumber("order", minimum: 0),
        Image = ReadPicture(fields.Map("image")),
        Disclosures = fields.Scalars("disclosures"),
        Certificates = fields.Scalars("certificates"),
    };

    private PageFrontMatter BindPage() => new(BindCommon())
    {
        Order = fields.WholeNumber("order", minimum: 0),
        IsStyleguide = fields.Boolean("styleguide"),
    };

    private CommonFields BindCommon()
    {
        // Its value was needed before binding: it says which languages the file's texts must have.
        fields.Scalar("language");
        return new CommonFields(fields.RequiredText("title"), sourceLanguage)
        {
            Summary = fields.Text("summary"),
            Slug = fields.TextOfSomeLanguages("slug"),
            Aliases = fields.Scalars("aliases"),
            IsDraft = fields.Boolean("draft"),
            Claims = [.. fields.Maps("claims").Select(ReadClaim)],
        };
    }

    /// <summary>A claim has evidence or the reason for an exception, and not both.</summary>
    private static Claim ReadClaim(FieldReader claim)
    {
        var read = new Claim(claim.Scalar("evidence")) { Terms = claim.TextLists("terms") };
        var exception = claim.Scalar("exception");
        claim.Close();
        if (read.Evidence is null == exception is null)
        {
            claim.Invalid(claim.Mapping, "A claim has either `evidence`, the id of a certificate or target, or an `exception` with its reason.");
        }

        return read;
    }

    /// <summary>The zone of the release's local times, its own before its place's; null where neither names one.</summary>
    private WrittenZone? ReadZone(Place? place)
    {
        if (fields.Scalar("timezone") is { } written)
        {
            return new WrittenZone(LocalTimeReader.ReadZone(written, diagnostics), written.Location);
        }

        // An unknown or ill-formed place is reported; which zone it would have had is not known.
        return fields.Mapping.Find("place")?.Value is { } value && (place is null || place.Zone is not null)
            ? new WrittenZone(place?.Zone, value.Location)
            : null;
    }

    private ZonedDateTime ReadDate(FieldReader map, WrittenZone? zone)
    {
        var written = map.RequiredScalar("date");
        return written.Value.Length > 0 ? ReadTime(written, zone) : default;
    }

    private ZonedDateTime ReadTime(YamlScalar written, WrittenZone? zone)
    {
        var time = LocalTimeReader.Read(written, zone, diagnostics);
        isComplete &= time is not null;
        return time ?? default;
    }

    private static PictureReference? ReadPicture(FieldReader? picture)
    {
        if (picture is null)
        {
            return null;
        }

        var read = new PictureReference(picture.RequiredScalar("src"), picture.RequiredText("alt"))
        {
            Caption = picture.Text("caption"),
            Credit = picture.Text("credit"),
            Licence = picture.Text("licence"),
        };
        picture.Close();
        return picture.IsComplete ? read : null;
    }

    private Correction? ReadCorrection(FieldReader correction, WrittenZone? zone, ZonedDateTime released)
    {
        var date = ReadDate(correction, zone);
        var kindField = correction.RequiredScalar("kind");
        var note = correction.RequiredText("note");
        correction.Close();
        if (!correction.IsComplete)
        {
            return null;
        }

        if (isComplete && date.ToInstant() < released.ToInstant())
        {
            diagnostics.Add(ContentDiagnostics.EarlyCorrection.At(
                correction.Mapping.Find("date")!.Value.Location, $"The correction is dated before the release, which is of {released:uuuu-MM-dd'T'HH:mm}."));
        }

        if (Enum.TryParse<CorrectionKind>(kindField.Value, ignoreCase: true, out var kind) && !char.IsAsciiDigit(kindField.Value[0]))
        {
            return new Correction(date, kind, note);
        }

        correction.Invalid(kindField, $"`kind` is one of correction, clarification, update, withdrawal, not `{kindField.Value}`.");
        return null;
    }

    private ImmutableArray<T> FindAll<T>(string name, FrozenDictionary<string, T> known)
        where T : class =>
        [.. fields.Scalars(name).Select(id => Find(name, id, known)).OfType<T>()];

    /// <summary>What <paramref name="id"/> refers to; <paramref name="name"/> is what messages call all of its kind.</summary>
    private T? Find<T>(string name, YamlScalar? id, FrozenDictionary<string, T> known)
        where T : class
    {
        if (id is null)
        {
            return null;
        }

        if (known.TryGetValue(id.Value, out var found))
        {
            return found;
        }

        diagnostics.Add(ContentDiagnostics.UnknownReference.At(id.Location, $"`{id.Value}` is none of the {name} of this site{ChoiceFor(id.Value, known.Keys)}"));
        return null;
    }

    /// <summary>The end of a sentence: what was most likely meant, else all that there is where it is not too much to read.</summary>
    private static string ChoiceFor(string written, IReadOnlyCollection<string> ids) =>
        Suggestion.For(written, ids) is { Length: > 0 } suggestion ? "." + suggestion
        : ids.Count is > 0 and <= MostListed ? $": {string.Join(", ", ids.Order(StringComparer.Ordinal))}."
        : ".";
}
