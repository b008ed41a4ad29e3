using Generator.Checking.Facts;
using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>Reports the links, pictures and footnotes that are left: one diagnostic for two that stand in each other's place.</summary>
internal sealed class ReferenceReport(BodySide first, BodySide second, ExceptionSet exceptions)
{
    public void Report(ParityFindings findings)
    {
        foreach (var reference in second.References)
        {
            var counterpart = second.Counterpart(reference.Block);
            var replaced = first.References.FindIndex(other => other.Kind == reference.Kind && other.Block == counterpart);
            if (replaced < 0)
            {
                ReportLacking(second, reference, first, findings);
                continue;
            }

            ReportExchange(first.References[replaced], reference, findings);
            first.References.RemoveAt(replaced);
        }

        foreach (var reference in first.References)
        {
            ReportLacking(first, reference, second, findings);
        }
    }

    private void ReportExchange(OutlineReference reference, OutlineReference other, ParityFindings findings)
    {
        if (Allows(first, reference, second) || Allows(second, other, first))
        {
            return;
        }

        var (descriptor, verb) = other.Kind switch
        {
            ReferenceKind.Picture => (TranslationDiagnostics.PictureDrift, "shows"),
            ReferenceKind.Directive => (TranslationDiagnostics.DirectiveDrift, "is"),
            _ => (TranslationDiagnostics.LinkDrift, "leads to"),
        };
        findings.Add(descriptor, second.At(other), $"This {verb} `{other.Target}`, and `{reference.Target}` in {first.Name}.", first.At(reference));
    }

    private void ReportLacking(BodySide side, OutlineReference reference, BodySide other, ParityFindings findings)
    {
        if (Allows(side, reference, other))
        {
            return;
        }

        var (descriptor, message) = reference.Kind switch
        {
            ReferenceKind.Picture => (TranslationDiagnostics.PictureDrift, $"The picture `{reference.Target}` is not in the text in {other.Name}."),
            ReferenceKind.Directive => (TranslationDiagnostics.DirectiveDrift, $"The directive `{reference.Target}` is not in the text in {other.Name}."),
            ReferenceKind.Footnote => (TranslationDiagnostics.FootnoteDrift, $"The footnote `{reference.Target}` is not in the text in {other.Name}."),
            _ => (TranslationDiagnostics.LinkDrift, $"Nothing in the text in {other.Name} leads to `{reference.Target}`."),
        };
        findings.Add(descriptor, side.At(reference), message, side.AtCounterpart(reference.Block, other));
    }

    private bool Allows(BodySide side, OutlineReference reference, BodySide other) =>
        exceptions.Allows(reference, (side.Outline, reference.Block), (other.Outline, side.Counterpart(reference.Block)));
}
