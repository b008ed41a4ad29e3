using SharpYaml;

namespace Generator.Yaml;

/// <summary>Says in a writer's words what the YAML parser could not read.</summary>
internal static class YamlMistake
{
    /// <summary>What the parser's sentence holds, and what is said in its place; the first that fits.</summary>
    private static readonly (string Phrase, string Sentence)[] Sentences =
    [
        ("expected ',' or '}'", "A `,` or `}` is missing before this place."),
        ("expected ',' or ']'", "A `,` or `]` is missing before this place."),
        ("Mapping values are not allowed", "A second `: ` stands in one line. A text that holds a colon needs quotes."),
        ("sequence entries are not allowed", "A list cannot begin here. Write its items on lines of their own below the name."),
        ("scanning a quoted scalar", "The quotation mark that opens here is never closed."),
        ("unknown escape", "A backslash in double quotes begins an escape, and this is none. Use single quotes, or write two backslashes."),
        ("find a tab character", "A tab stands here. YAML is indented with spaces."),
        ("did not find expected key", "This line is not indented like those it belongs to, or is not of the form `name: value`."),
        ("expected '-' indicator", "This line is not indented like the list above it, or lacks its `- `."),
        ("a simple key", "A name stands here without the `: ` behind it."),
    ];

    /// <summary>Whether a bracket is open at whose end the parser looked in vain.</summary>
    public static bool IsOpenBracket(YamlException exception) => exception.Message.Contains("expected ','", StringComparison.Ordinal);

    public static string DescribeOpen(char bracket) => bracket == '{'
        ? "This `{` is not closed: a `,` or `}` is missing behind it."
        : "This `[` is not closed: a `,` or `]` is missing behind it.";

    /// <summary>A sentence about <paramref name="exception"/>, which was raised at <paramref name="offset"/> of the text.</summary>
    public static string Describe(YamlException exception, string text, int offset)
    {
        var message = exception.Message;
        if (message.Contains("cannot start any token", StringComparison.Ordinal) && offset < text.Length)
        {
            return text[offset] == '\t'
                ? "A tab stands here. YAML is indented with spaces."
                : $"A text cannot begin with `{text[offset]}` unless it stands in quotes.";
        }

        foreach (var (phrase, sentence) in Sentences)
        {
            if (message.Contains(phrase, StringComparison.Ordinal))
            {
                return sentence;
            }
        }

        return WithoutPosition(message);
    }

    /// <summary>The parser's sentence without the position that it puts in front.</summary>
    private static string WithoutPosition(string message)
    {
        var end = message.LastIndexOf("): ", StringComparison.Ordinal);
        return end < 0 ? message : message[(end + 3)..];
    }
}
