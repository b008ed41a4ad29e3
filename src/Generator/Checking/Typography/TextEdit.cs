using System.Text;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>A change of a file: <paramref name="Length"/> code units from <paramref name="Offset"/> become <paramref name="Text"/>.</summary>
public sealed record TextEdit(int Offset, int Length, string Text, Diagnostic Reason)
{
    /// <summary>The text with all edits, which are in order and do not touch each other.</summary>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var changed = new StringBuilder(text);
        for (var i = edits.Count - 1; i >= 0; i--)
        {
            changed.Remove(edits[i].Offset, edits[i].Length).Insert(edits[i].Offset, edits[i].Text);
        }

        return changed.ToString();
    }
}
