using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Markdown with where it was written: <paramref name="Start"/> is its offset in <paramref name="Text"/>, and
/// <paramref name="Folder"/>, relative to <c>input/</c>, is what its links are relative to.
/// </summary>
public sealed record MarkdownSource(string Markdown, SourceText Text, int Start, string Folder)
{
    /// <summary>
    /// Where each character of the Markdown is written, where the file does not have it in one piece: a YAML scalar has
    /// indentation of its own. None where escapes part the two, so that all of it is said to be at its start.
    /// </summary>
    public ImmutableArray<int>? Offsets { get; init; }

    /// <summary>The document whose body it is; null where it is no document's.</summary>
    public SourceDocument? Document { get; init; }

    public static MarkdownSource Of(MarkdownBody body) =>
        new(body.Source.Text[body.Start..], body.Source, body.Start, body.File.Folder);

    public static MarkdownSource Of(SourceDocument document, MarkdownBody body) => Of(body) with { Document = document };

    /// <summary>A text of site.yaml, whose links are relative to <c>input/</c>.</summary>
    public static MarkdownSource Of(YamlScalar scalar)
    {
        var start = scalar.IsQuoted ? scalar.Offset + 1 : scalar.Offset;
        return scalar.Source.Text.AsSpan(start).StartsWith(scalar.Value)
            ? new MarkdownSource(scalar.Value, scalar.Source, start, "")
            : new MarkdownSource(scalar.Value, scalar.Source, scalar.Offset, "") { Offsets = ScalarAlignment.Align(scalar) ?? [] };
    }

    /// <summary>The offset in the file of an offset in the Markdown.</summary>
    public int Offset(int position) => Offsets switch
    {
        null => Start + position,
        [] => Start,
        { } offsets => offsets[Math.Clamp(position, 0, offsets.Length - 1)],
    };

    /// <summary>Whether the file has these characters of the Markdown letter by letter.</summary>
    public bool IsVerbatim(int position, int length) => Offsets switch
    {
        null => true,
        [] => false,
        _ => Text.Text.AsSpan(Offset(position)).StartsWith(Markdown.AsSpan(position, length)),
    };

    public SourceLocation Locate(int position, int length = 1) => Text.Locate(Offset(position), length);
}
