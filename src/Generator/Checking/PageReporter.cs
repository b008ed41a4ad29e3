using Generator.Checking.Facts;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Rendering.Templates;

namespace Generator.Checking;

/// <summary>
/// Reports what was found on one rendered page at the place it was written: the page is rendered again, with a trace,
/// only when there is something to report.
/// </summary>
public sealed class PageReporter(PageOutput output, TemplateRenderer renderer, DiagnosticBag diagnostics) : IPageReporter
{
    private PageTrace? trace;

    private PageTrace Trace => trace ??= renderer.Trace(output.Model(), output.Page.Language);

    public void Report(DiagnosticDescriptor descriptor, PageReference reference, Func<string, string> describe, string? help = null)
    {
        foreach (var place in Trace.LocateAttribute(reference.Position, reference.Url))
        {
            Add(descriptor.At(place.Location, describe(place.Target)) with { Target = place.Target }, help);
        }
    }

    public void Report(DiagnosticDescriptor descriptor, int position, string value, string message)
    {
        foreach (var place in Trace.LocateAttribute(position, value))
        {
            Add(descriptor.At(place.Location, message), null);
        }
    }

    public void Report(DiagnosticDescriptor descriptor, int position, string message) =>
        Add(descriptor.At(Trace.Locate(position), message), null);

    /// <summary>A page that no file makes is reported at the template that begins it.</summary>
    public void ReportPage(DiagnosticDescriptor descriptor, string message) =>
        Add(descriptor.At(output.SourcePath is { } path ? SourceLocation.WholeFile(path) : Trace.Locate(0), message), null);

    private void Add(Diagnostic diagnostic, string? help) =>
        diagnostics.Add(diagnostic with { Pages = [output.Url.Value], Help = help ?? diagnostic.Help });
}
