using Generator.Yaml;

namespace Generator.Content;

/// <summary>
/// One state of a source body, as the hashes of its top-level blocks in order. In front matter the hashes stand with
/// spaces between them; a body without a block is <c>none</c>.
/// </summary>
public sealed record SourceRevision(ImmutableArray<BlockHash> Blocks)
{
    private const string WithoutBlocks = "none";

    /// <summary>The revision as <see cref="ToString"/> writes it, or null.</summary>
    public static SourceRevision? TryParse(string written)
    {
        if (written == WithoutBlocks)
        {
            return new SourceRevision([]);
        }

        var blocks = ImmutableArray.CreateBuilder<BlockHash>();
        foreach (var range in written.AsSpan().SplitAny(' ', '\t', '\n'))
        {
            var token = written.AsSpan()[range];
            if (token.IsEmpty)
            {
                continue;
            }

            if (!BlockHash.TryParse(token, out var hash))
            {
                return null;
            }

            blocks.Add(hash.Value);
        }

        return blocks.Count == 0 ? null : new SourceRevision(blocks.ToImmutable());
    }

    public bool IsSame(SourceRevision other) => Blocks.AsSpan().SequenceEqual(other.Blocks.AsSpan());

    public override string ToString() => Blocks.IsEmpty ? WithoutBlocks : string.Join(' ', Blocks);
}

/// <summary>The revision of the source that a translation was made from, as its front matter has it.</summary>
public sealed record AcceptedSource(SourceRevision Revision, YamlScalar Written);
