using System.Text;
using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;

namespace Generator.Checking;

/// <summary>The rules by which the host will serve a site that is being built.</summary>
public static class HostRules
{
    /// <summary>
    /// The redirects that the site writes itself, of which every target is a page, and behind them those of the host's
    /// own file, where it exists and counts.
    /// </summary>
    public static ImmutableArray<RedirectRule> Read(string? hostFile, OutputSet outputs, DiagnosticBag diagnostics) =>
    [
        .. outputs.Documents.OfType<DataOutput>().Where(output => output.Url.FilePath == RedirectsFile.Name).SelectMany(output => ReadOwn(output)),
        .. File.Exists(hostFile) && TextFile.Read(hostFile, diagnostics) is { } source ? NetlifyConfiguration.Read(source, diagnostics).Redirects : [],
    ];

    private static ImmutableArray<RedirectRule> ReadOwn(DataOutput output) =>
        RedirectsFile.Read(new SourceText(output.Url.FilePath, Encoding.UTF8.GetString(output.Content())), new DiagnosticBag());
}
