using Generator.Checking.References;
using Generator.Content;

namespace Generator.Checking.Facts;

/// <summary>Reads the files beside the pages that hold references of their own.</summary>
public static class AssetFactsReader
{
    private const string JsonFeed = "https://jsonfeed.org/version/";
    private const string SitemapLine = "sitemap:";

    /// <summary>Whether a file of this name may hold references; a JSON file does only if its content says what it is.</summary>
    public static bool CanRead(UrlPath url) => ExtensionOf(url) is ".css" or ".svg" or ".xml" or ".atom" or ".rss" or ".webmanifest" or ".json" || IsRobots(url) || IsSitemapText(url);

    public static AssetFacts Read(UrlPath url, string text, UrlTable urls) => ExtensionOf(url) switch
    {
        ".css" => new AssetFacts(url) { References = ReadStyle(text, urls) },
        ".svg" or ".xml" or ".atom" or ".rss" => XmlReferenceReader.Read(url, text, urls),
        ".webmanifest" => ReadJson(url, text, JsonReferences.IsManifest, urls),
        ".json" when text.Contains(JsonFeed, StringComparison.Ordinal) => ReadFeed(url, text, urls),
        ".json" when url.Value.EndsWith("/manifest.json", StringComparison.Ordinal) && (text.Contains("\"start_url\"", StringComparison.Ordinal) || text.Contains("\"icons\"", StringComparison.Ordinal)) => ReadJson(url, text, JsonReferences.IsManifest, urls),
        _ when IsRobots(url) => new AssetFacts(url) { References = ReadRobots(text, urls) },
        _ when IsSitemapText(url) => new AssetFacts(url) { References = ReadLines(text, urls) },
        _ => new AssetFacts(url),
    };

    private static ImmutableArray<PageReference> ReadStyle(string text, UrlTable urls) =>
    [
        .. StyleReader.Read(text).Select(found => new PageReference(
            urls.Intern(found.Url), found.IsImport ? ReferenceKind.StyleSheet : ReferenceKind.Resource, null, found.Position)),
    ];

    private static AssetFacts ReadJson(UrlPath url, string text, Func<IReadOnlyList<string>, bool> isUrl, UrlTable urls)
    {
        var found = JsonReferences.Read(text, isUrl, out var damage);
        return new AssetFacts(url)
        {
            References = [.. found.Select(reference => new PageReference(urls.Intern(reference.Url), ReferenceKind.Mention, null, reference.Position))],
            Damage = damage,
        };
    }

    private static AssetFacts ReadFeed(UrlPath url, string text, UrlTable urls)
    {
        var facts = ReadJson(url, text, JsonReferences.IsFeed, urls);
        var entries = JsonReferences.Read(text, JsonReferences.IsFeedMarkup, out _);
        return facts with
        {
            References =
            [
                .. facts.References,
                .. entries.SelectMany(entry => FeedMarkup.Read(entry.Url, isBased: false, urls)
                    .Select(found => found with { Position = JsonReferences.FindWritten(text, entry.Position, found.Position) })),
            ],
        };
    }

    /// <summary>The sitemaps that robots.txt names (RFC 9309 §2.2.4).</summary>
    private static ImmutableArray<PageReference> ReadRobots(string text, UrlTable urls)
    {
        var references = ImmutableArray.CreateBuilder<PageReference>();
        var offset = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(SitemapLine, StringComparison.OrdinalIgnoreCase) && line[SitemapLine.Length..].Split('#')[0].Trim() is { Length: > 0 } url)
            {
                references.Add(new PageReference(urls.Intern(url), ReferenceKind.Mention, null, offset + line.IndexOf(url, StringComparison.Ordinal)));
            }

            offset += line.Length + 1;
        }

        return references.ToImmutable();
    }

    /// <summary>A sitemap may be a list of URLs, one a line (sitemaps.org).</summary>
    private static ImmutableArray<PageReference> ReadLines(string text, UrlTable urls)
    {
        var references = ImmutableArray.CreateBuilder<PageReference>();
        foreach (var range in text.AsSpan().SplitAny("\r\n"))
        {
            var line = text[range];
            if (!string.IsNullOrWhiteSpace(line))
            {
                references.Add(new PageReference(urls.Intern(line.Trim()), ReferenceKind.Link, null, range.Start.Value + line.Length - line.TrimStart().Length));
            }
        }

        return references.ToImmutable();
    }

    private static bool IsSitemapText(UrlPath url) =>
        ExtensionOf(url) == ".txt" && Path.GetFileName(url.Value).StartsWith("sitemap", StringComparison.OrdinalIgnoreCase);

    private static bool IsRobots(UrlPath url) => url.Value == "/robots.txt";

    private static string ExtensionOf(UrlPath url) => Path.GetExtension(url.Value).ToLowerInvariant();
}
