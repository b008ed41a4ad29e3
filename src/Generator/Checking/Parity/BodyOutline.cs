using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>A body reduced to what its translations must have as well.</summary>
public sealed record BodyOutline(MarkdownBody Body)
{
    public required ImmutableArray<OutlineBlock> Blocks { get; init; }

    public required ImmutableArray<ParityException> Exceptions { get; init; }

    public Language Language => Body.Language;

    public IEnumerable<OutlineReference> References => Blocks.SelectMany(block => block.References);

    public SourceLocation Locate(int offset, int length) => Body.Source.Locate(offset, length);

    public SourceLocation Locate(OutlineBlock block) => Locate(block.Offset, 1);

    /// <summary>How many blocks a list or table has.</summary>
    public int Count(OutlineKind kind, int container) => Blocks.Count(block => block.Kind == kind && block.Container == container);
}
