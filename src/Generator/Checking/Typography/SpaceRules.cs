using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>Spaces that any language has.</summary>
internal static class SpaceRules
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    public static void FindDoubleSpaces(TypographyScan scan)
    {
        for (var start = scan.Text.IndexOf("  ", StringComparison.Ordinal); start >= 0;)
        {
            var end = scan.SpacesAfter(start);
            if (scan.IsTyped(start, end - start))
            {
                scan.Add(TypographyDiagnostics.DoubleSpace, start, end - start, ($"{end - start} spaces stand here: write one.", " "));
            }

            start = scan.Text.IndexOf("  ", end, StringComparison.Ordinal);
        }
    }

    /// <summary>A percent sign behind a number, with a space between or none.</summary>
    public static void CheckPercent(TypographyScan scan, int position)
    {
        var isSpaced = scan[position - 1] is ' ' or NoBreakSpace or NarrowNoBreakSpace;
        var number = isSpaced ? position - 2 : position - 1;
        if (!char.IsAsciiDigit(scan[number]) || char.IsAsciiLetterOrDigit(scan[position + 1]) || isSpaced == scan.Policy.HasSpacedPercent)
        {
            return;
        }

        if (isSpaced)
        {
            scan.Add(TypographyDiagnostics.Percent, position - 1, 1, ("No space stands before `%` on this site.", ""));
        }
        else
        {
            scan.Add(TypographyDiagnostics.Percent, position, 0, ("A no-break space (U+00A0) stands before `%` on this site.", $"{NoBreakSpace}"));
        }
    }
}
