namespace Generator.Content;

/// <summary>A person or desk that answers the press.</summary>
public sealed record Contact(string Id, LocalizedText Name, string? Email, string? Phone);
