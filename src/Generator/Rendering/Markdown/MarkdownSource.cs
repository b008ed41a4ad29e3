using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Markdown with where it was written: <paramref name="Start"/> is its offset in <paramref name="Text"/>, and
/// <paramref name="Folder"/>, relative to <c>input/</c>, is what its links are relative to.
/// </summary>
public sealed record MarkdownSource(string Markdown, SourceText Text, int Start, string Folder)
{
    public static MarkdownSource Of(MarkdownBody body) =>
        new(body.Source.Text[body.Start..], body.Source, body.Start, body.File.Folder);
}
