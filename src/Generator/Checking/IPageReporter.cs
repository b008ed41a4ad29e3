using Generator.Checking.Facts;
using Generator.Diagnostics;

namespace Generator.Checking;

/// <summary>Reports what was found on one page or in one file at the place where it can be mended.</summary>
public interface IPageReporter
{
    /// <summary>Reports a reference; <paramref name="describe"/> makes the message from the reference as written.</summary>
    void Report(DiagnosticDescriptor descriptor, PageReference reference, Func<string, string> describe, string? help = null);

    /// <summary>Reports an attribute's value that begins at an offset of the page, wherever it was written.</summary>
    void Report(DiagnosticDescriptor descriptor, int position, string value, string message);

    /// <summary>Reports what is wrong with the page as a whole.</summary>
    void ReportPage(DiagnosticDescriptor descriptor, string message);

    /// <summary>Reports what stands at an offset of the page.</summary>
    void Report(DiagnosticDescriptor descriptor, int position, string message);
}
