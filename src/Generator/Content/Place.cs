using NodaTime;

namespace Generator.Content;

/// <summary>Where a release is dated; local times without a zone of their own are this zone's.</summary>
public sealed record Place(string Id, LocalizedText Name, DateTimeZone? Zone);
