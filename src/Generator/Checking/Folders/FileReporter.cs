using Generator.Checking.Facts;
using Generator.Checking.References;
using Generator.Diagnostics;

namespace Generator.Checking.Folders;

/// <summary>
/// Reports what was found in a file at its place there. A target that is wrong more than once in a file is reported at
/// its first place; what is wrong with a page besides its links is a warning.
/// </summary>
internal sealed class FileReporter(Func<SourceText> read, DiagnosticBag diagnostics) : IPageReporter
{
    private readonly Lazy<SourceText> text = new(read);
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>Read only where there is something to report.</summary>
    private SourceText Source => text.Value;

    public void Report(DiagnosticDescriptor descriptor, PageReference reference, Func<string, string> describe, string? help = null)
    {
        var written = WrittenUrl.At(Source.Text, reference);
        var isLink = !HtmlDiagnostics.All.Contains(descriptor);
        if (reported.Add(isLink ? written : $"{descriptor.Id} {written}"))
        {
            var diagnostic = descriptor.At(Source.Locate(reference.Position, written.Length), describe(written)) with
            {
                Target = written,
                Severity = isLink ? descriptor.Severity : Severity.Warning,
            };
            diagnostics.Add(help is null ? diagnostic : diagnostic with { Help = help });
        }
    }

    public void Report(DiagnosticDescriptor descriptor, int position, string value, string message) =>
        diagnostics.Add(descriptor.At(Source.Locate(position, value.Length), message) with { Severity = Severity.Warning });

    public void Report(DiagnosticDescriptor descriptor, int position, string message) =>
        diagnostics.Add(descriptor.At(Source.Locate(position), message) with { Severity = Severity.Warning });

    public void ReportPage(DiagnosticDescriptor descriptor, string message) =>
        diagnostics.Add(descriptor.At(SourceLocation.WholeFile(Source.Path), message) with { Severity = Severity.Warning });

    /// <summary>Reports that the file cannot be read from an offset on.</summary>
    public void ReportDamage(int position, string message) =>
        diagnostics.Add(LinkDiagnostics.UnreadableAsset.At(Source.Locate(position), message));
}
