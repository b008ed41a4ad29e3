using Generator.Diagnostics;
using Generator.Output;
using Generator.Rendering.Templates;

namespace Generator.Checking.Embargo;

/// <summary>
/// Reports leaks where they can be mended: in the template, or in the file. Nothing it says names the document or quotes
/// its text: the log of a build may be public.
/// </summary>
public sealed class EmbargoReporter(TemplateRenderer renderer, string siteFile, DiagnosticBag diagnostics)
{
    public void Report(IEnumerable<EmbargoLeak> leaks)
    {
        foreach (var group in leaks.GroupBy(leak => leak.Output))
        {
            var trace = new Lazy<PageTrace?>(() => group.Key is PageOutput page ? renderer.Trace(page.Model(), page.Page.Language) : null);
            foreach (var leak in group)
            {
                diagnostics.Add(EmbargoDiagnostics.Leak.At(Locate(leak, trace), $"{Describe(leak)} is withheld stands here.") with
                {
                    Pages = [leak.Output.Url.Value],
                    IsConfidential = true,
                });
            }
        }
    }

    private SourceLocation Locate(EmbargoLeak leak, Lazy<PageTrace?> trace)
    {
        if (leak.Position is { } position && leak.Output is PageOutput)
        {
            return trace.Value!.LocateAttribute(position, leak.Written).First().Location;
        }

        var file = leak.Output.SourcePath ?? siteFile;
        if (leak.Position is not { } offset || leak.Output is not FileOutput || leak.Written.Length == 0)
        {
            return SourceLocation.WholeFile(file);
        }

        var text = File.ReadAllText(file);
        return text.AsSpan(Math.Min(offset, text.Length)).StartsWith(leak.Written, StringComparison.Ordinal)
            ? new SourceText(file, text).Locate(offset, leak.Written.Length)
            : SourceLocation.WholeFile(file);
    }

    private static string Describe(EmbargoLeak leak) => leak.Kind switch
    {
        WithheldTextKind.Title => "The title of a document that",
        WithheldTextKind.Address => "A part of the address of a document that",
        WithheldTextKind.Name => "A name out of a document that",
        WithheldTextKind.Passage => "A passage of a document that",
        _ => "A file of a document that",
    };
}
