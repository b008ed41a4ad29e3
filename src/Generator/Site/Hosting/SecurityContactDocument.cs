using Generator.Configuration;
using Generator.Content;
using NodaTime;

namespace Generator.Site.Hosting;

/// <summary>The contact that the site names for its security; its last day is one of <paramref name="Zone"/>.</summary>
public sealed record SecurityContactDocument(SecurityContact Contact, DateTimeZone Zone) : Document
{
    public override string Name => CreateSecurityText.Url.Value;

    /// <summary>When the contact is no longer valid.</summary>
    public ZonedDateTime End => Contact.LastDay.PlusDays(1).AtStartOfDayInZone(Zone);

    /// <summary>From when on it is to be looked at again.</summary>
    public ZonedDateTime Notice => Contact.LastDay.PlusDays(-SecurityContact.NoticeDays).AtStartOfDayInZone(Zone);
}
