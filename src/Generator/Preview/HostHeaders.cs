using System.Text;
using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Site;

namespace Generator.Preview;

/// <summary>The headers that the host adds to its answers: those of the site's own <c>_headers</c>, then its configuration's.</summary>
internal static class HostHeaders
{
    public static ImmutableArray<HeaderRule> Read(AssembledSite site) =>
    [
        .. ReadOwn(site.Outputs.Find(UrlPath.Root.File(HeadersFile.Name))),
        .. ReadConfiguration(site.Context.Options.HostFile),
    ];

    private static ImmutableArray<HeaderRule> ReadOwn(OutputDocument? output) => output switch
    {
        DataOutput data => HeadersFile.Read(new SourceText(HeadersFile.Name, Encoding.UTF8.GetString(data.Content()))),
        FileOutput file => HeadersFile.Read(new SourceText(file.File.Path, File.ReadAllText(file.File.Path))),
        _ => [],
    };

    /// <summary>What is wrong with the configuration was said where its redirects were read.</summary>
    private static ImmutableArray<HeaderRule> ReadConfiguration(string hostFile)
    {
        var ignored = new DiagnosticBag();
        return File.Exists(hostFile) && TextFile.Read(hostFile, ignored) is { } source ? NetlifyConfiguration.Read(source, ignored).Headers : [];
    }
}
