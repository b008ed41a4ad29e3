using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>A word of the glossary where a text uses it first, with the address of its definition.</summary>
internal sealed class TermInline(string word, string url) : LeafInline
{
    public string Word => word;

    public string Url => url;

    /// <summary>What the word stands for, where it is an abbreviation.</summary>
    public string? LongForm { get; init; }
}
