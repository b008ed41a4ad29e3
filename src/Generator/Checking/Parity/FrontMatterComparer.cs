using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>Compares the numbers of front matter's texts: title, summary, highlights, captions and the others.</summary>
internal static class FrontMatterComparer
{
    public static IEnumerable<Diagnostic> Compare(FrontMatter frontMatter, BodyOutline first, BodyOutline second, ExceptionSet exceptions)
    {
        var comparer = new TextComparer(quantity => exceptions.AllowsInFrontMatter(quantity, first, second), "in the first line below the front matter");
        return frontMatter.Texts.SelectMany(text => comparer.Compare(text, first.Language, second.Language));
    }
}
