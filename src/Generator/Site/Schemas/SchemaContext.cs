using System.Text.Json.Serialization;

namespace Generator.Site.Schemas;

/// <summary>The types of what writers write, as YAML names their fields; nothing is reflected that is not named here.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ReleaseSchema))]
[JsonSerializable(typeof(ReportSchema))]
[JsonSerializable(typeof(ChapterSchema))]
[JsonSerializable(typeof(PageSchema))]
[JsonSerializable(typeof(ReleaseTranslationSchema))]
[JsonSerializable(typeof(ReportTranslationSchema))]
[JsonSerializable(typeof(ChapterTranslationSchema))]
[JsonSerializable(typeof(PageTranslationSchema))]
[JsonSerializable(typeof(SiteSchema))]
[JsonSerializable(typeof(TermsSchema))]
[JsonSerializable(typeof(IndicatorsSchema))]
[JsonSerializable(typeof(CertificatesSchema))]
[JsonSerializable(typeof(DisclosuresSchema))]
internal sealed partial class SchemaContext : JsonSerializerContext;
