using System.Globalization;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Benchmarks.Peers;

/// <summary>Reads the releases of a corpus that was written for Generator, so that every peer has the same text.</summary>
internal static class PeerArticleReader
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static IEnumerable<PeerArticle> ReadAll(string input) => Directory
        .EnumerateDirectories(Path.Combine(input, "press"))
        .Order(StringComparer.Ordinal)
        .SelectMany(ReadRelease);

    private static IEnumerable<PeerArticle> ReadRelease(string folder)
    {
        var (fields, english) = ReadFile(Path.Combine(folder, "index.md"));
        var (_, chinese) = ReadFile(Path.Combine(folder, "index.zh.md"));
        var local = DateTime.Parse(Scalar(fields, "date"), CultureInfo.InvariantCulture);
        var article = new PeerArticle("en", Path.GetFileName(folder)["yyyy-MM-dd-".Length..], new DateTimeOffset(local, Zone.GetUtcOffset(local)))
        {
            Title = Text(fields, "title", "en"),
            Subtitle = Text(fields, "subtitle", "en"),
            Summary = Text(fields, "summary", "en"),
            Topics = [.. ((YamlSequence)Value(fields, "topics")).Items.Select(topic => ((YamlScalar)topic).Value)],
            ImageAlt = Text((YamlMapping)Value(fields, "image"), "alt", "en"),
            Body = english,
        };
        yield return article;
        yield return article with
        {
            Language = "zh",
            Title = Text(fields, "title", "zh"),
            Subtitle = Text(fields, "subtitle", "zh"),
            Summary = Text(fields, "summary", "zh"),
            ImageAlt = Text((YamlMapping)Value(fields, "image"), "alt", "zh"),
            Body = chinese,
        };
    }

    private static (YamlMapping Fields, string Body) ReadFile(string path)
    {
        var diagnostics = new DiagnosticBag();
        var source = TextFile.Read(path, diagnostics)!;
        var fence = FrontMatterFence.Find(source, diagnostics)!.Value;
        return (YamlReader.ReadMapping(source, fence.YamlStart, fence.YamlLength, diagnostics)!, source.Text[fence.BodyStart..]);
    }

    private static string Text(YamlMapping map, string name, string language) => Scalar((YamlMapping)Value(map, name), language);

    private static string Scalar(YamlMapping map, string name) => ((YamlScalar)Value(map, name)).Value;

    private static YamlNode Value(YamlMapping map, string name) => map.Find(name)!.Value;
}
