using Generator.Checking.Policies;
using Generator.Content;

namespace Generator.Checking.Facts;

/// <summary>What one pass over a page finds.</summary>
public sealed record PageFacts(UrlPath Url, string Language) : FileFacts(Url)
{
    /// <summary>Offset of the <c>head</c> element, for what is missing in it.</summary>
    public int HeadPosition { get; init; }

    /// <summary>Offset of the URL that Open Graph has for the page; -1 without one.</summary>
    public int OpenGraphUrlPosition { get; init; } = -1;

    /// <summary>Empty without one.</summary>
    public string Title { get; init; } = "";

    /// <summary>Empty without one.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it is kept from search engines, or only sends a visitor on.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it goes on with the page before it, and may be called the same.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>Whether it is a page of its own, and not a part of one or a file for a machine.</summary>
    public bool IsDocument { get; init; }

    /// <summary>Its bytes in UTF-8, for those who weigh pages; 0 where nobody does.</summary>
    public int Size { get; init; }

    /// <summary>The scripts and styles that stand in it.</summary>
    public ImmutableArray<PageCode> Code { get; init; } = [];

    /// <summary>The content security policies that it states itself.</summary>
    public ImmutableArray<PagePolicy> Policies { get; init; } = [];

    /// <summary>What is wrong on the page by itself, whatever it links to.</summary>
    public ImmutableArray<PageFinding> Findings { get; init; } = [];
}
