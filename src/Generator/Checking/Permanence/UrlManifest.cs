using System.Collections.Frozen;
using System.Text;
using Generator.Content;
using Generator.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Generator.Checking.Permanence;

/// <summary>
/// The addresses that were published and must not vanish: <c>input/urls.txt</c>. A line is a path from the root,
/// optionally a tab and a hash of what stands there. <c># as-of: INSTANT</c> names the moment from which on the site had
/// them all: that of an earlier moment may lack some.
/// </summary>
public sealed record UrlManifest(string File)
{
    public const string FileName = "urls.txt";

    private const string AcceptedPrefix = "# as-of: ";

    private const string Header =
        """
        # Addresses that have been published. One that the site no longer makes fails the build, unless an alias or a
        # redirect serves it. `generator urls` shows what has changed, `generator urls accept` writes this file.

        """;

    /// <summary>In the order of the file, which is that of the paths unless a person changed it.</summary>
    public ImmutableArray<PublishedUrl> Urls { get; init; } = [];

    public Instant? AcceptedAt { get; init; }

    /// <summary>The manifest of a site; an empty one where the site has none. A line that is no path is a diagnostic.</summary>
    public static UrlManifest Read(string inputFolder, DiagnosticBag diagnostics)
    {
        var file = Path.Combine(inputFolder, FileName);
        var manifest = new UrlManifest(file);
        return System.IO.File.Exists(file) && TextFile.Read(file, diagnostics) is { } source ? manifest.Read(source, diagnostics) : manifest;
    }

    /// <summary>The manifest with these paths and without those, for the site from a moment on. Hashes are kept.</summary>
    public UrlManifest With(IEnumerable<UrlPath> added, IReadOnlySet<UrlPath> removed, Instant asOf)
    {
        var byPath = Urls.Concat(added.Select(path => new PublishedUrl(path)))
            .Where(url => !removed.Contains(url.Path))
            .DistinctBy(url => url.Path)
            .OrderBy(url => url.Path.Value, StringComparer.Ordinal);
        return this with { Urls = [.. byPath], AcceptedAt = asOf };
    }

    /// <summary>The manifest with what the releases say now.</summary>
    public UrlManifest With(FrozenDictionary<UrlPath, AcceptedText> texts) => this with
    {
        Urls = [.. Urls.Select(url => texts.TryGetValue(url.Path, out var text) ? url with { Hash = text.ToString() } : url)],
    };

    /// <summary>The manifest without these paths, and otherwise as it was.</summary>
    public UrlManifest Without(IReadOnlySet<UrlPath> removed) => this with { Urls = [.. Urls.Where(url => !removed.Contains(url.Path))] };

    /// <summary>Replaces the file in one step.</summary>
    public void Write()
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        if (AcceptedAt is { } moment && moment > Instant.MinValue)
        {
            text.Append(AcceptedPrefix).Append(InstantPattern.General.Format(moment)).Append('\n');
        }

        foreach (var url in Urls)
        {
            text.Append(url.Path.Value).Append(url.Hash is null ? "" : "\t" + url.Hash).Append('\n');
        }

        var temporary = $"{File}.new";
        System.IO.File.WriteAllText(temporary, text.ToString());
        System.IO.File.Move(temporary, File, overwrite: true);
    }

    private UrlManifest Read(SourceText source, DiagnosticBag diagnostics)
    {
        var urls = ImmutableArray.CreateBuilder<PublishedUrl>();
        Instant? acceptedAt = null;
        var offset = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            var text = line.TrimEnd();
            if (text.StartsWith(AcceptedPrefix, StringComparison.Ordinal))
            {
                acceptedAt = ReadMoment(text, source.Locate(offset, text.Length), diagnostics);
            }
            else if (text.Length > 0 && text[0] != '#')
            {
                urls.AddRange(ReadUrl(text, source.Locate(offset, text.Length), diagnostics));
            }

            offset += line.Length + 1;
        }

        return this with { Urls = urls.ToImmutable(), AcceptedAt = acceptedAt };
    }

    private static Instant? ReadMoment(string line, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (InstantPattern.General.Parse(line[AcceptedPrefix.Length..]) is { Success: true, Value: var moment })
        {
            return moment;
        }

        diagnostics.Add(OutputDiagnostics.InvalidManifestLine.At(place, $"`{line[AcceptedPrefix.Length..]}` is not a moment such as 2026-11-23T09:50:00Z."));
        return null;
    }

    private static IEnumerable<PublishedUrl> ReadUrl(string line, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (!line.StartsWith('/') || line.StartsWith("//", StringComparison.Ordinal))
        {
            diagnostics.Add(OutputDiagnostics.InvalidManifestLine.At(place, $"`{line}` is not a path of this site."));
            return [];
        }

        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var path = tab < 0 ? line : line[..tab];
        return [new PublishedUrl(new UrlPath(path)) { Hash = tab < 0 ? null : line[(tab + 1)..], Location = place with { Length = path.Length } }];
    }
}

/// <summary>An address of the manifest; without a place where it is not in the file yet.</summary>
public sealed record PublishedUrl(UrlPath Path)
{
    /// <summary>What stood there when it was accepted, where that is kept.</summary>
    public string? Hash { get; init; }

    public SourceLocation Location { get; init; }
}
