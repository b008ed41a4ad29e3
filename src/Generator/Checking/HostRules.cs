using System.Text;
using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;

namespace Generator.Checking;

/// <summary>The rules by which the host will serve a site that is being built.</summary>
public sealed record HostRules(ImmutableArray<RedirectRule> Redirects, ImmutableArray<HeaderRule> Headers)
{
    public static HostRules None { get; } = new([], []);

    /// <summary>
    /// The redirects that the site writes itself, of which every target is a page, and behind them what the host's own
    /// file says, where it exists.
    /// </summary>
    public static HostRules Read(string hostFile, OutputSet outputs, DiagnosticBag diagnostics)
    {
        var configuration = File.Exists(hostFile) && TextFile.Read(hostFile, diagnostics) is { } source
            ? NetlifyConfiguration.Read(source, diagnostics)
            : NetlifyConfiguration.Empty;
        var own = outputs.Documents.OfType<DataOutput>().Where(output => output.Url.FilePath == RedirectsFile.Name).SelectMany(output => ReadOwn(output));
        return new HostRules([.. own, .. configuration.Redirects], configuration.Headers);
    }

    private static ImmutableArray<RedirectRule> ReadOwn(DataOutput output) =>
        RedirectsFile.Read(new SourceText(output.Url.FilePath, Encoding.UTF8.GetString(output.Content())), new DiagnosticBag());
}
