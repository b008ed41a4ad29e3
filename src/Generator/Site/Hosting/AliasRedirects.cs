using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Site.Feeds;
using Generator.Yaml;

namespace Generator.Site.Hosting;

/// <summary>
/// The redirects of old paths, as lines of Netlify's <c>_redirects</c>. An alias leads to the page (<c>aliases</c> of the
/// front matter) or feed (<c>feed-aliases</c> of site.yaml) in the language its first segment names, else to that of the
/// source language.
/// </summary>
public sealed class AliasRedirects(TranslationTable translations, SiteConfiguration configuration, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlScalar> seen = new(StringComparer.Ordinal);

    /// <summary>
    /// The lines, by alias. An alias that is no path, or that is the URL of something else
    /// (<paramref name="taken"/>, with the file that makes it), is a diagnostic.
    /// </summary>
    public IEnumerable<string> Create(IEnumerable<ArticlePage> pages, IReadOnlyDictionary<UrlPath, string?> taken)
    {
        var ofPages = pages
            .DistinctBy(page => page.Key)
            .SelectMany(page => page.FrontMatter.Common.Aliases, (page, alias) => CreateLine(alias, path => Target(page, path), taken));
        var ofFeeds = configuration.FeedAliases.Select(alias => CreateLine(alias, FeedTarget, taken));
        return ofPages.Concat(ofFeeds).OfType<string>().Order(StringComparer.Ordinal);
    }

    private string? CreateLine(YamlScalar alias, Func<UrlPath, UrlPath> target, IReadOnlyDictionary<UrlPath, string?> taken)
    {
        if (Normalize(alias.Value) is not { } path)
        {
            diagnostics.Add(OutputDiagnostics.InvalidAlias.At(alias.Location, $"`{alias.Value}` is not a path of this site."));
            return null;
        }

        // A host serves a path with and without the slash at its end.
        var withoutSlash = path.Value.TrimEnd('/');
        foreach (var form in new[] { withoutSlash, withoutSlash + "/" })
        {
            if (taken.TryGetValue(new UrlPath(form), out var source))
            {
                Report(alias, $"`{alias.Value}` is the URL of {(source is null ? "a page that the site makes itself" : "another document")}.", source);
                return null;
            }
        }

        if (!seen.TryAdd(withoutSlash, alias))
        {
            var first = seen[withoutSlash].Location;
            diagnostics.Add(OutputDiagnostics.AliasCollision.At(alias.Location, $"`{alias.Value}` is an alias twice.") with
            {
                Target = alias.Value,
                Related = [new RelatedLocation(first, "the other alias")],
            });
            return null;
        }

        return $"{path.Href} {target(path).Href} 301";
    }

    private void Report(YamlScalar alias, string message, string? source) =>
        diagnostics.Add(OutputDiagnostics.AliasCollision.At(alias.Location, message) with
        {
            Target = alias.Value,
            Related = source is null ? [] : [new RelatedLocation(SourceLocation.WholeFile(source), "it has this URL")],
        });

    private UrlPath Target(ArticlePage page, UrlPath alias) =>
        (translations.Find(page.Key, LanguageOf(alias) ?? page.Content.Source.Source.Language) ?? page).Url;

    private UrlPath FeedTarget(UrlPath alias)
    {
        // A reader that asked for one format expects it.
        var format = FeedFormat.All.FirstOrDefault(format => alias.Value.EndsWith('/' + format.FileName, StringComparison.Ordinal)) ?? FeedFormat.Atom;
        return format.Url((LanguageOf(alias) ?? configuration.Languages.Default).HomeUrl);
    }

    private Language? LanguageOf(UrlPath alias) => configuration.Languages.Find(alias.Value.Split('/')[1]);

    /// <summary>The alias as a path without percent-encoding, or null where it is none.</summary>
    private static UrlPath? Normalize(string alias)
    {
        var isPath = alias.StartsWith('/')
            && !alias.StartsWith("//", StringComparison.Ordinal)
            && alias.IndexOfAny([' ', '\t', '\n', '?', '#', '*', '\\', ':']) < 0
            && !alias.Split('/').Any(segment => segment is "." or "..");
        if (!isPath)
        {
            return null;
        }

        var path = Uri.UnescapeDataString(alias);
        return new UrlPath(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
    }
}
