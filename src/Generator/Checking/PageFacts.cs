using Generator.Content;

namespace Generator.Checking;

/// <summary>What one pass over a page finds.</summary>
public sealed record PageFacts(UrlPath Url, string Language) : FileFacts(Url)
{
    /// <summary>Offset of the <c>head</c> element, for what is missing in it.</summary>
    public int HeadPosition { get; init; }

    /// <summary>Offset of the URL that Open Graph has for the page; -1 without one.</summary>
    public int OpenGraphUrlPosition { get; init; } = -1;

    /// <summary>What is wrong on the page by itself, whatever it links to.</summary>
    public ImmutableArray<PageFinding> Findings { get; init; } = [];
}
