using System.Text;
using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;

namespace Generator.Checking.Hosting;

/// <summary>The rules by which the host will serve a site that is being built.</summary>
public sealed record HostRules(ImmutableArray<RedirectRule> Redirects, ImmutableArray<HeaderRule> Headers)
{
    public static HostRules None { get; } = new([], []);

    /// <summary>What the site writes itself, and behind it what the host's own file says, where it exists and counts.</summary>
    public static HostRules Read(string? hostFile, OutputSet outputs, DiagnosticBag diagnostics)
    {
        var configuration = File.Exists(hostFile) && TextFile.Read(hostFile, diagnostics) is { } source
            ? NetlifyConfiguration.Read(source, diagnostics)
            : NetlifyConfiguration.Empty;
        return new HostRules(
            [.. ReadOwn(outputs, RedirectsFile.Name) is { } redirects ? RedirectsFile.Read(redirects, new DiagnosticBag()) : [], .. configuration.Redirects],
            [.. ReadOwn(outputs, HeadersFile.Name) is { } headers ? HeadersFile.Read(headers) : [], .. configuration.Headers]);
    }

    private static SourceText? ReadOwn(OutputSet outputs, string name) =>
        outputs.Find(UrlPath.Root.File(name)) is DataOutput output ? new SourceText(name, Encoding.UTF8.GetString(output.Content())) : null;
}
