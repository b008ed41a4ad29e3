using Generator.Configuration;
using Generator.Content;
using Generator.Content.Reporting;
using Generator.Site.Hosting;
using NodaTime;

namespace Generator.Site;

/// <summary>A change of the site, in the zone in which its subject tells the time.</summary>
public sealed record ScheduledChange(ZonedDateTime At, ChangeKind Kind, ChangeSubject Subject);

/// <summary>
/// What a change is about: the key that stays when it is renamed, its file below <c>input/</c>, and what a person calls it.
/// </summary>
public sealed record ChangeSubject(string Key, string File, string Title)
{
    /// <summary>The id of the certificate in the file, where the change is one's.</summary>
    public string? Part { get; init; }

    public bool IsDraft { get; init; }

    public static ChangeSubject Of(SourceDocument document) =>
        new(document.Key.Value, document.Source.File.Name, document.FrontMatter.Title[document.Source.Language]) { IsDraft = document.FrontMatter.Common.IsDraft };

    public static ChangeSubject Of(CertificateDocument document) =>
        Of(document.Report) with { Title = document.Certificate.Standard, Part = document.Certificate.Id };

    public static ChangeSubject Of(SecurityContactDocument document) =>
        new(SiteConfigurationReader.SiteFile, SiteConfigurationReader.SiteFile, document.Name);
}

/// <summary>What happens to the site by itself.</summary>
public enum ChangeKind
{
    /// <summary>A release appears at its date.</summary>
    Release,

    /// <summary>A release appears because its embargo, which is later than its date, ends.</summary>
    EmbargoEnd,

    /// <summary>A correction that was dated ahead is shown.</summary>
    Correction,

    /// <summary>A release is two days old and leaves the news sitemap.</summary>
    NewsEnd,

    /// <summary>A certificate is due to be renewed: from now on builds warn of its end.</summary>
    CertificateNotice,

    /// <summary>A certificate has expired.</summary>
    CertificateEnd,

    /// <summary>The contact in security.txt is to be looked at again: from now on builds warn of its end.</summary>
    SecurityNotice,

    /// <summary>security.txt has expired.</summary>
    SecurityEnd,
}
