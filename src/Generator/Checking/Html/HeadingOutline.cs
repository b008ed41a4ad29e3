using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>
/// Checks the headings of a page in their order: one of the first level, and none that skips a level downwards. A role makes
/// an element one, or none (WAI-ARIA 1.2 §5.4).
/// </summary>
internal sealed class HeadingOutline(ImmutableArray<PageFinding>.Builder findings)
{
    /// <summary>Of an <c>aria-level</c>; more is as deep.</summary>
    private const int DeepestLevel = 9;

    private int lastLevel;
    private bool hasMain;

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        var isTag = name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';
        if (!isTag && !attributes.Has(AttributeName.AriaLevel))
        {
            return;
        }

        if (LevelOf(isTag ? name[1] - '0' : 0, attributes) is not (> 0 and var level))
        {
            return;
        }

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

    /// <summary>0 where the element is no heading after all; <paramref name="ofTag"/> is that of its tag.</summary>
    private static int LevelOf(int ofTag, TagAttributes attributes)
    {
        var isHeading = attributes.Has(AttributeName.Role) ? attributes.Is(AttributeName.Role, "heading") : ofTag > 0;
        return !isHeading ? 0
            : attributes.Find(AttributeName.AriaLevel) is { } level && int.TryParse(level.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written > 0 ? Math.Min(written, DeepestLevel)
            : ofTag > 0 ? ofTag : 2;
    }
}
