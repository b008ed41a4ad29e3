using Generator.Checking.Prose;
using Generator.Configuration;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>A text under the eyes of the rules, and what they found in it.</summary>
internal sealed class TypographyScan(ProseText prose, TypographyPolicy policy)
{
    private List<TypographyFinding>? findings;

    public TypographyPolicy Policy => policy;

    public string Text => prose.Text;

    public IReadOnlyList<TypographyFinding> Findings => findings ?? [];

    /// <summary>The character, or <see cref="ProseText.End"/> outside the text.</summary>
    public char this[int position] => prose[position];

    public void Add(DiagnosticDescriptor descriptor, int start, int length, string message) =>
        (findings ??= []).Add(new TypographyFinding(descriptor, start, length, message));

    /// <summary>Adds a finding that can be mended without a doubt.</summary>
    public void Add(DiagnosticDescriptor descriptor, int start, int length, (string Message, string Replacement) mend) =>
        (findings ??= []).Add(new TypographyFinding(descriptor, start, length, mend.Message) { Replacement = mend.Replacement });

    /// <summary>Behind the run of <paramref name="character"/> that begins at <paramref name="start"/>.</summary>
    public int RunEnd(int start, char character)
    {
        var end = start;
        while (this[end] == character)
        {
            end++;
        }

        return end;
    }

    /// <summary>The first of the spaces before <paramref name="position"/>; itself, where none is.</summary>
    public int SpacesBefore(int position)
    {
        while (this[position - 1] == ' ')
        {
            position--;
        }

        return position;
    }

    /// <summary>Behind the spaces from <paramref name="position"/>.</summary>
    public int SpacesAfter(int position) => RunEnd(position, ' ');

    /// <summary>Whether the file has a space there, not the end of a line.</summary>
    public bool IsTyped(int start, int length) => prose.IsVerbatim(start, length);

    /// <summary>The start of the passage that has this position.</summary>
    public int PassageStart(int position) => position == 0 ? 0 : Text.LastIndexOf(ProseText.End, position - 1) + 1;
}
