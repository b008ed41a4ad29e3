namespace Generator.Content;

/// <summary>A topic or a word of the glossary: one id, a label in each language.</summary>
public sealed record Term(string Id, LocalizedText Label, LocalizedText? Definition);
