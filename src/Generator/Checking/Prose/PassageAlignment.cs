namespace Generator.Checking.Prose;

/// <summary>
/// Which part of a translation says what a passage of its source says: the passage in the same place of a section with
/// the same passages, else the section with the same number, else the whole text.
/// </summary>
public static class PassageAlignment
{
    /// <summary>For each passage of the source, the passages of the translation that stand for it; an empty range where none do.</summary>
    public static ImmutableArray<Range> Align(ImmutableArray<Passage> source, ImmutableArray<Passage> translation)
    {
        var sections = Sections(source);
        var translated = Sections(translation);
        var aligned = ImmutableArray.CreateBuilder<Range>(source.Length);
        for (var i = 0; i < sections.Length; i++)
        {
            var (start, end) = (sections[i].Start.Value, sections[i].End.Value);
            var section = sections.Length == translated.Length ? translated[i] : Range.All;
            var isSame = sections.Length == translated.Length && HaveSameKinds(source[start..end], translation[section]);
            for (var passage = start; passage < end; passage++)
            {
                var same = isSame ? section.Start.Value + passage - start : 0;
                aligned.Add(isSame ? same..(same + 1) : section);
            }
        }

        return aligned.MoveToImmutable();
    }

    /// <summary>Runs of passages below the same heading.</summary>
    private static ImmutableArray<Range> Sections(ImmutableArray<Passage> passages)
    {
        var sections = ImmutableArray.CreateBuilder<Range>();
        var start = 0;
        for (var i = 1; i <= passages.Length; i++)
        {
            if (i == passages.Length || passages[i].Section != passages[start].Section)
            {
                sections.Add(start..i);
                start = i;
            }
        }

        return sections.ToImmutable();
    }

    private static bool HaveSameKinds(ImmutableArray<Passage> source, ImmutableArray<Passage> translation) =>
        source.Select(passage => passage.Kind).SequenceEqual(translation.Select(passage => passage.Kind));
}
