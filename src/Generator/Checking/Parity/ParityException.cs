using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>
/// A difference that is meant: <c>&lt;!-- parity: ignore 7 "seven seas" --&gt;</c>. It holds for the block that contains it,
/// or else for the one that follows.
/// </summary>
/// <param name="What">The quantity or link target, as it is written.</param>
/// <param name="Block">The index of its block.</param>
/// <param name="Location">Where the comment stands.</param>
public sealed record ParityException(string What, int Block, SourceLocation Location)
{
    private const string Keyword = "parity:";
    private const string Verb = "ignore ";

    /// <summary>It stands above the whole text, and so holds for the front matter too.</summary>
    public bool HoldsForFrontMatter { get; init; }

    /// <summary>The text of the comment behind "parity:", or null where it is another comment.</summary>
    public static string? FindInstruction(ReadOnlySpan<char> html)
    {
        var comment = html.Trim();
        if (!comment.StartsWith("<!--") || comment.IndexOf("-->") is not (>= 4 and var end))
        {
            return null;
        }

        var text = comment[4..end].Trim();
        return text.StartsWith(Keyword, StringComparison.OrdinalIgnoreCase) ? text[Keyword.Length..].Trim().ToString() : null;
    }

    /// <summary>What is to be ignored, without the reason behind it; null where the instruction has another form.</summary>
    public static string? ReadWhat(string instruction)
    {
        if (!instruction.StartsWith(Verb, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var text = instruction.AsSpan(Verb.Length).Trim();
        var reason = text.IndexOfAny('"', '“');
        var what = reason < 0 ? text : text[..reason].TrimEnd();
        return what.IsEmpty ? null : what.ToString();
    }
}
