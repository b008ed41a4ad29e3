namespace Generator.Content;

/// <summary>The standing paragraph about an organisation; <paramref name="Text"/> is Markdown.</summary>
public sealed record Boilerplate(string Id, LocalizedText Title, LocalizedText Text);
