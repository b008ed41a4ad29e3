using Generator.Checking.Numbers;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;

namespace Generator.Checking.Parity;

/// <summary>
/// Checks that the languages of a document say the same: structure and numbers of the bodies, block by block, and the
/// numbers of the front matter's texts. Each difference is one diagnostic, at both places.
/// </summary>
public sealed class ParityChecker(LinkTargets targets, LinkResolver silentLinks, DiagnosticBag diagnostics)
{
    private readonly ReferenceComparer references = new(targets, silentLinks);

    /// <summary>The outline of a body that was parsed and not rendered yet.</summary>
    public BodyOutline Read(ParsedMarkdown parsed, MarkdownBody body) => OutlineReader.Read(parsed, body, diagnostics);

    /// <summary>Compares the bodies of a document with the first of them, which is in its source language.</summary>
    public void Check(SourceDocument document, IReadOnlyList<BodyOutline> outlines)
    {
        var exceptions = new ExceptionSet(outlines);
        foreach (var translation in outlines.Skip(1).Where(translation => !IsSameText(outlines[0], translation)))
        {
            Report(new BodyComparer(outlines[0], translation, references, exceptions).Compare());
            if (NumberReader.Reads(outlines[0].Language) && NumberReader.Reads(translation.Language))
            {
                Report(FrontMatterComparer.Compare(document.FrontMatter, outlines[0], translation, exceptions));
            }
        }

        if (outlines.All(outline => NumberReader.Reads(outline.Language)))
        {
            Report(exceptions.Unused());
        }
    }

    /// <summary>Whether one body is copied into the other, as before it is translated.</summary>
    private static bool IsSameText(BodyOutline first, BodyOutline second) =>
        first.Body.Source.Text.AsSpan(first.Body.Start).SequenceEqual(second.Body.Source.Text.AsSpan(second.Body.Start));

    private void Report(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            diagnostics.Add(finding);
        }
    }
}
