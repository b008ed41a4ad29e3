namespace Generator.Checking.Html;

/// <summary>Checks the headings of a page in their order: one of the first level, and none that skips a level downwards.</summary>
internal sealed class HeadingOutline(ImmutableArray<PageFinding>.Builder findings)
{
    private int lastLevel;
    private bool hasMain;

    public void Start(ReadOnlySpan<char> name, int position)
    {
        if (name.Length != 2 || name[0] != 'h' || name[1] is < '1' or > '6')
        {
            return;
        }

        var level = name[1] - '0';
        if (level == 1 && hasMain)
        {
            findings.Add(new PageFinding(FindingKind.SecondMainHeading, position, ""));
        }
        else if (lastLevel > 0 && level > lastLevel + 1)
        {
            findings.Add(new PageFinding(FindingKind.SkippedHeading, position, $"h{lastLevel} h{level}"));
        }

        hasMain |= level == 1;
        lastLevel = level;
    }

    public void EndOfPage(int position)
    {
        if (!hasMain)
        {
            findings.Add(new PageFinding(FindingKind.MissingMainHeading, position, ""));
        }
    }
}
