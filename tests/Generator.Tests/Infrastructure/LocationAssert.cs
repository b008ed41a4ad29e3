using Generator.Diagnostics;

namespace Generator.Tests.Infrastructure;

/// <summary>Whether an editor could jump to a place.</summary>
public static class LocationAssert
{
    /// <summary>The place is a whole file, or a line of it and a column not behind its end.</summary>
    public static void LiesInItsFile(SourceLocation location)
    {
        if (location.Line > 0)
        {
            LiesIn(File.ReadAllText(location.File), location);
        }
    }

    public static void LiesIn(string text, SourceLocation location)
    {
        var lines = text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        Assert.InRange(location.Line, 1, lines.Length);
        Assert.InRange(location.Column, 1, lines[location.Line - 1].Length + 1);
    }
}
