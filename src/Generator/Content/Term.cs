namespace Generator.Content;

/// <summary>A topic: one id, a label in each language.</summary>
public sealed record Term(string Id, LocalizedText Label, LocalizedText? Definition);
