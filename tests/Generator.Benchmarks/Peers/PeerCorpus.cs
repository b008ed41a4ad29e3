namespace Generator.Benchmarks.Peers;

/// <summary>Writes the content of a peer's site from a corpus that was written for Generator.</summary>
internal static class PeerCorpus
{
    public static void Write(string input, string folder, PeerFormat format)
    {
        var years = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var article in PeerArticleReader.ReadAll(input))
        {
            years.Add(article.Year);
            Write(folder, format.ArticlePath(article), format.FrontMatter(article) + PeerMarkdown.Convert(article, format));
        }

        foreach (var (path, text) in format.YearFiles([.. years]))
        {
            Write(folder, path, text);
        }
    }

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
