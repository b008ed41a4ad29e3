using System.Text;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Site;

/// <summary>
/// The redirects of old paths (<c>aliases</c>) in Netlify's <c>_redirects</c> form. An alias leads to the page in the
/// language its first segment names, else to the source language's.
/// </summary>
public sealed class Redirects(TranslationTable translations, LanguageSet languages, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlScalar> seen = new(StringComparer.Ordinal);

    public static UrlPath Url { get; } = UrlPath.Root.File("_redirects");

    /// <summary>
    /// The file's content, by alias. An alias that is no path, or that is the URL of something else
    /// (<paramref name="taken"/>, with the file that makes it), is a diagnostic.
    /// </summary>
    public byte[] Write(IEnumerable<ArticlePage> pages, IReadOnlyDictionary<UrlPath, string?> taken)
    {
        var lines = pages
            .DistinctBy(page => page.Key)
            .SelectMany(page => page.FrontMatter.Common.Aliases, (page, alias) => CreateLine(page, alias, taken))
            .OfType<string>()
            .Order(StringComparer.Ordinal);
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
    }

    private string? CreateLine(ArticlePage page, YamlScalar alias, IReadOnlyDictionary<UrlPath, string?> taken)
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

        return $"{path.Href} {Target(page, path).Url.Href} 301";
    }

    private void Report(YamlScalar alias, string message, string? source) =>
        diagnostics.Add(OutputDiagnostics.AliasCollision.At(alias.Location, message) with
        {
            Target = alias.Value,
            Related = source is null ? [] : [new RelatedLocation(SourceLocation.WholeFile(source), "it has this URL")],
        });

    private PageDocument Target(ArticlePage page, UrlPath alias)
    {
        var language = languages.Find(alias.Value.Split('/')[1]) ?? page.Content.Source.Source.Language;
        return translations.Find(page.Key, language) ?? page;
    }

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
