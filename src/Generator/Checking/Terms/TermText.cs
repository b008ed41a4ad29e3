using Generator.Checking.Prose;
using Generator.Content;
using Generator.Rendering.Terms;

namespace Generator.Checking.Terms;

/// <summary>A text with the terms that were found in it, in their order.</summary>
public sealed class TermText
{
    internal TermText(ProseText prose, Language language, ImmutableArray<TermOccurrence> occurrences)
    {
        Prose = prose;
        Language = language;
        Occurrences = occurrences;
    }

    public ProseText Prose { get; }

    public Language Language { get; }

    internal ImmutableArray<TermOccurrence> Occurrences { get; }

    internal IEnumerable<TermOccurrence> In(Passage passage)
    {
        foreach (var occurrence in Occurrences)
        {
            if (occurrence.Start >= passage.Start + passage.Length)
            {
                yield break;
            }

            if (occurrence.Start >= passage.Start)
            {
                yield return occurrence;
            }
        }
    }
}
