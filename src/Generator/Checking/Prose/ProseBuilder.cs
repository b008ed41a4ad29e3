using System.Text;
using Generator.Diagnostics;

namespace Generator.Checking.Prose;

/// <summary>Collects a <see cref="ProseText"/> passage by passage.</summary>
internal sealed class ProseBuilder(SourceText source)
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<ProseSegment>.Builder segments = ImmutableArray.CreateBuilder<ProseSegment>();
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private int passageStart;
    private int section;

    public SourceText Source => source;

    /// <summary>The cell whose passages come next; null outside tables.</summary>
    public CellPlace? Cell { get; set; }

    /// <summary>The last character of the passage, or <see cref="ProseText.End"/> where it has none yet.</summary>
    public char Last => text.Length > passageStart ? text[^1] : ProseText.End;

    /// <summary>Adds characters that the file has at <paramref name="offset"/>.</summary>
    public void Append(ReadOnlySpan<char> characters, int offset)
    {
        var isContinued = segments.Count > 0 && segments[^1] is { IsVerbatim: true } last && last.OffsetOf(text.Length) == offset;
        if (!isContinued)
        {
            segments.Add(new ProseSegment(text.Length, offset, IsVerbatim: true));
        }

        text.Append(characters);
    }

    /// <summary>Adds what the file writes in another way at <paramref name="offset"/>.</summary>
    public void AppendRewritten(ReadOnlySpan<char> characters, int offset)
    {
        segments.Add(new ProseSegment(text.Length, offset, IsVerbatim: false));
        text.Append(characters);
    }

    public void AppendOpaque(int offset) => AppendRewritten([ProseText.Opaque], offset);

    /// <summary>Ends the passage; one without characters is none.</summary>
    public void EndPassage(PassageKind kind)
    {
        if (kind == PassageKind.Heading)
        {
            section++;
        }

        if (text.Length == passageStart)
        {
            return;
        }

        passages.Add(new Passage(kind, passageStart, text.Length - passageStart, section) { Cell = Cell });
        AppendRewritten([ProseText.End], segments[^1].OffsetOf(text.Length));
        passageStart = text.Length;
    }

    public ProseText Build()
    {
        if (segments.Count == 0)
        {
            segments.Add(new ProseSegment(0, 0, IsVerbatim: false));
        }

        return new ProseText(OpaqueParts.Cover(text), source, segments.ToImmutable(), passages.ToImmutable());
    }
}
