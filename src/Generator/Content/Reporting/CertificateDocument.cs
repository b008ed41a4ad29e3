using NodaTime;

namespace Generator.Content.Reporting;

/// <summary>A certificate of a published edition, whose index is <paramref name="Report"/>; its days are those of <paramref name="Zone"/>.</summary>
public sealed record CertificateDocument(Certificate Certificate, SourceDocument Report, DateTimeZone Zone) : Document
{
    public override string Name => $"{Report.Key.Folder}{Certificate.Id}";
}
