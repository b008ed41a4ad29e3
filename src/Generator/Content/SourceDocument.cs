using Generator.Diagnostics;
using NodaTime;

namespace Generator.Content;

/// <summary>
/// A document as its writers keep it: front matter stated once, and a body for each language it was written in.
/// </summary>
public sealed record SourceDocument(
    TranslationKey Key, DocumentKind Kind, FrontMatter FrontMatter, ImmutableArray<MarkdownBody> Bodies) : Document
{
    public override string Name => Key.Value;

    /// <summary>The body in the source language.</summary>
    public MarkdownBody Source => Bodies[0];

    public MarkdownBody? Body(Language language) => Bodies.FirstOrDefault(body => body.Language == language);
}

/// <summary>The Markdown of one language: the text of its file from <paramref name="Start"/>, behind the front matter.</summary>
public sealed record MarkdownBody(Language Language, SourceFile File, SourceText Source, int Start)
{
    /// <summary>What this translation was made from; null for the source, and where the translation does not say.</summary>
    public AcceptedSource? Accepted { get; init; }
}

/// <summary>A document that exists but is not published in this build: a draft, or one whose time has not come.</summary>
public sealed record WithheldDocument(SourceDocument Document, string Reason) : Document
{
    public override string Name => Document.Name;
}

/// <summary>A document that could not be read; its mistakes are reported, and links to it are not.</summary>
public sealed record UnreadableDocument(TranslationKey Key) : Document
{
    /// <summary>Translations of a source that is not there.</summary>
    public ImmutableArray<(Language Language, SourceFile File)> Orphans { get; init; } = [];

    public override string Name => Key.Value;
}

/// <summary>One language of a document; shown in <paramref name="ContentLanguage"/> where it has no text of its own.</summary>
public sealed record TranslationDocument(SourceDocument Source, Language Language, Language ContentLanguage) : Document
{
    public override string Name => $"{Source.Name} ({Language.Path})";

    /// <summary>What of the source this translation does not have yet; null where it has all, or does not say what it was made from.</summary>
    public SourceChanges? Behind { get; init; }

    /// <summary>When the document was last committed in this language; null where that is not known.</summary>
    public Instant? Committed { get; init; }
}
