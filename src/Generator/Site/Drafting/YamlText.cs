using System.Buffers;

namespace Generator.Site.Drafting;

/// <summary>Writes a text as a YAML value: as it is where YAML takes it so, else in double quotes (YAML 1.2.2, 7.3).</summary>
internal static class YamlText
{
    /// <summary>Signs that mean something to YAML somewhere in a text; in quotes they mean nothing.</summary>
    private static readonly SearchValues<char> Meaningful = SearchValues.Create(":#\"'\\{}[],&*!|>%@`");

    private static readonly string[] Words = ["true", "false", "null", "yes", "no", "on", "off", "~"];

    public static string Write(string text) => IsPlain(text)
        ? text
        : $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !text.AsSpan().ContainsAny(Meaningful)
        && char.IsLetter(text[0])
        && text.Trim() == text
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);
}
