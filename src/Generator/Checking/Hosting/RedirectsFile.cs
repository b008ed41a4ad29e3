using Generator.Diagnostics;

namespace Generator.Checking.Hosting;

/// <summary>
/// Reads <c>_redirects</c>: on each line a path, perhaps query parameters, a target, perhaps a status and conditions
/// (docs.netlify.com/manage/routing/redirects).
/// </summary>
public static class RedirectsFile
{
    public const string Name = "_redirects";

    /// <summary>The rules in their order; a line that is none is a diagnostic.</summary>
    public static ImmutableArray<RedirectRule> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var rules = ImmutableArray.CreateBuilder<RedirectRule>();
        var offset = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            var words = SplitWords(line, offset);
            offset += line.Length + 1;
            if (words.Count > 0 && ReadRule(words, source, diagnostics) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return rules.ToImmutable();
    }

    private static RedirectRule? ReadRule(List<Word> words, SourceText source, DiagnosticBag diagnostics)
    {
        var from = words[0];
        var target = words.FindIndex(1, word => IsTarget(word.Text));
        if (target < 0 && words.Count > 1 && ReadStatus(words[1].Text) is not null)
        {
            // A status alone holds for the path itself.
            words.Insert(1, from);
            target = 1;
        }

        if (target < 0)
        {
            return Report(from, "The rule has no target: a path from the root or a URL.");
        }

        if (!IsTarget(from.Text))
        {
            return Report(from, $"`{from.Text}` is neither a path from the root nor a URL.");
        }

        if (from.Text.IndexOf('*', StringComparison.Ordinal) is var star && star >= 0 && star < from.Text.Length - 1)
        {
            return Report(from, $"`{from.Text}` has text behind its `*`, which takes all that is left of a path.");
        }

        return ReadOptions(words, target) is { } rule
            ? rule with { Location = source.Locate(words[target].Offset, words[target].Text.Length) }
            : Report(words[target], "What stands behind the target is neither a status nor a condition such as Country=de.");

        RedirectRule? Report(Word word, string message)
        {
            diagnostics.Add(LinkDiagnostics.InvalidRedirect.At(source.Locate(word.Offset, word.Text.Length), message) with { Target = word.Text });
            return null;
        }
    }

    private static RedirectRule? ReadOptions(List<Word> words, int target)
    {
        var query = words[1..target].Select(word => word.Text.Split('=', 2)).ToList();
        var rest = words[(target + 1)..].Select(word => word.Text).ToList();
        var status = rest.Count > 0 ? ReadStatus(rest[0]) : null;
        var conditions = status is null ? rest : rest[1..];
        if (query.Any(pair => pair.Length < 2) || conditions.Any(condition => !condition.Contains('=', StringComparison.Ordinal)))
        {
            return null;
        }

        return new RedirectRule(words[0].Text, words[target].Text, default)
        {
            Status = status?.Status ?? 301,
            IsForced = status?.IsForced ?? false,
            Query = [.. query.Select(pair => KeyValuePair.Create(pair[0], pair[1]))],
            IsConditional = conditions.Count > 0,
        };
    }

    private static (int Status, bool IsForced)? ReadStatus(string text)
    {
        var isForced = text.EndsWith('!');
        return int.TryParse(isForced ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and < 600
            ? (status, isForced)
            : null;
    }

    private static bool IsTarget(string text) =>
        text.StartsWith('/') || text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal);

    /// <summary>The words up to a comment, each with its offset in the file.</summary>
    private static List<Word> SplitWords(string line, int start)
    {
        var words = new List<Word>();
        var i = 0;
        while (true)
        {
            while (i < line.Length && char.IsWhiteSpace(line[i]))
            {
                i++;
            }

            if (i == line.Length || line[i] == '#')
            {
                return words;
            }

            var end = i;
            while (end < line.Length && !char.IsWhiteSpace(line[end]))
            {
                end++;
            }

            words.Add(new Word(line[i..end], start + i));
            i = end;
        }
    }

    private readonly record struct Word(string Text, int Offset);
}
