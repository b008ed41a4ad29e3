using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>HTML made from Markdown, with what it defines and where its references were written.</summary>
public sealed record HtmlFragment(string Html, ImmutableArray<Heading> Headings, ImmutableArray<WrittenReference> References)
{
    public static HtmlFragment Empty { get; } = new("", [], []);

    public override string ToString() => Html;
}

public sealed record Heading(int Level, string Id, string Text);

/// <summary>
/// A reference as its author wrote it: <paramref name="Href"/> stands in the HTML, <paramref name="Target"/> in the
/// source at <paramref name="Offset"/>.
/// </summary>
public sealed record WrittenReference(string Href, string Target, SourceText Source, int Offset)
{
    public SourceLocation Location => Source.Locate(Offset, Target.Length);
}
