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
    /// Whether the file has the Markdown letter by letter. A YAML scalar has quotes or indentation of its own, so that all
    /// of it is said to be at its start.
    /// </summary>
    public bool IsVerbatim { get; init; } = true;

    /// <summary>The document whose body it is; null where it is no document's.</summary>
    public SourceDocument? Document { get; init; }

    public static MarkdownSource Of(MarkdownBody body) =>
        new(body.Source.Text[body.Start..], body.Source, body.Start, body.File.Folder);

    public static MarkdownSource Of(SourceDocument document, MarkdownBody body) => Of(body) with { Document = document };

    /// <summary>A text of site.yaml, whose links are relative to <c>input/</c>.</summary>
    public static MarkdownSource Of(YamlScalar scalar)
    {
        var start = scalar.IsQuoted ? scalar.Offset + 1 : scalar.Offset;
        var isVerbatim = scalar.Source.Text.AsSpan(start).StartsWith(scalar.Value);
        return new MarkdownSource(scalar.Value, scalar.Source, isVerbatim ? start : scalar.Offset, "") { IsVerbatim = isVerbatim };
    }

    /// <summary>The offset in the file of an offset in the Markdown.</summary>
    public int Offset(int position) => IsVerbatim ? Start + position : Start;

    public SourceLocation Locate(int position, int length = 1) => Text.Locate(Offset(position), length);
}
