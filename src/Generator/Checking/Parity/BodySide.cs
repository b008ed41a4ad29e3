using Generator.Checking.Facts;
using Generator.Checking.Numbers;
using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>One of two bodies that are compared: its outline, what the other does not refer to, and which block is which.</summary>
internal sealed class BodySide(BodyOutline outline, List<OutlineReference> references)
{
    private readonly int?[] counterparts = new int?[outline.Blocks.Length];

    public BodyOutline Outline { get; } = outline;

    public List<OutlineReference> References { get; } = references;

    /// <summary>How messages name the text.</summary>
    public string Name => Outline.Language.Path;

    public void Pair(int? block, int? counterpart)
    {
        if (block is { } index)
        {
            counterparts[index] = counterpart;
        }
    }

    public int? Counterpart(int block) => counterparts[block];

    /// <summary>The list or table of the other body whose blocks are those of this one; -1 where none is.</summary>
    public int CounterpartOf(OutlineBlock block, BodySide other)
    {
        for (var i = 0; i < counterparts.Length; i++)
        {
            if (counterparts[i] is { } found && Outline.Blocks[i].Container == block.Container && Outline.Blocks[i].Kind == block.Kind)
            {
                return other.Outline.Blocks[found].Container;
            }
        }

        return -1;
    }

    public Place At(OutlineBlock block) => new(this, Outline.Locate(block));

    public Place At(OutlineReference reference) => new(this, Outline.Locate(reference.Offset, reference.Length)) { IsReference = true, Ignorable = reference.Kind is ReferenceKind.Footnote or ReferenceKind.Directive ? null : reference.Target };

    public Place At(Quantity quantity) => new(this, Outline.Locate(quantity.Offset, quantity.Length)) { Ignorable = Written(quantity) };

    /// <summary>The block of the other body that stands for this one, or the last before it.</summary>
    public Place AtCounterpart(int block, BodySide other)
    {
        while (block >= 0 && counterparts[block] is null)
        {
            block--;
        }

        return block >= 0 ? other.At(other.Outline.Blocks[counterparts[block]!.Value])
            : new Place(other, other.Outline.Locate(other.Outline.Blocks.IsEmpty ? other.Outline.Body.Start : other.Outline.Blocks[0].Offset, 1));
    }

    /// <summary>A quantity as its author wrote it, on one line and without marks of emphasis.</summary>
    public string Written(Quantity quantity)
    {
        var written = Outline.Body.Source.Text.AsSpan(quantity.Offset, quantity.Length).ToString();
        return written.Replace("*", "", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ');
    }

    public string WrittenAll(IReadOnlyList<Quantity> quantities)
    {
        const int most = 5;
        var written = quantities.Take(most).Select(quantity => $"`{Written(quantity)}`").ToList();
        var rest = quantities.Count - written.Count;
        return rest > 0 ? $"{string.Join(", ", written)} and {rest} more"
            : written.Count == 1 ? written[0]
            : $"{string.Join(", ", written.SkipLast(1))} and {written[^1]}";
    }
}

/// <summary>A place in one of the two bodies.</summary>
internal sealed record Place(BodySide Side, SourceLocation Location)
{
    /// <summary>What an exception has to name in order to allow what stands here.</summary>
    public string? Ignorable { get; init; }

    /// <summary>Whether a link, picture, footnote or directive stands here.</summary>
    public bool IsReference { get; init; }
}
