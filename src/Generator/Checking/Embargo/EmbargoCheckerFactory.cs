using System.Collections.Frozen;
using Generator.Configuration;
using Generator.Content;
using Generator.Output;
using Generator.Pipelines;
using Generator.Rendering.Templates;

namespace Generator.Checking.Embargo;

/// <summary>Prepares the search for what is withheld: the texts and files of withheld documents, without what is public.</summary>
public sealed class EmbargoCheckerFactory(SiteConfiguration configuration, Theme theme, Func<string, ulong> hashOfFile)
{
    /// <summary>The search, or null where nothing is withheld; <paramref name="documents"/> are those of all pipelines.</summary>
    public EmbargoChecker? Create(IReadOnlyCollection<Document> documents, OutputSet outputs)
    {
        var withheld = documents.OfType<WithheldDocument>().Select(document => document.Document).ToList();
        var published = documents.OfType<ArticlePage>().Select(page => page.Content.Source).DistinctBy(document => document.Key).ToList();
        var planned = published.SelectMany(document => (document.FrontMatter as ReleaseFrontMatter)?.PlannedCorrections ?? []).ToList();
        if (withheld.Count == 0 && planned.Count == 0)
        {
            return null;
        }

        var files = FindFiles(documents, withheld, outputs);
        List<WithheldText> texts =
        [
            .. withheld.SelectMany(document => WithheldTexts.Of(document, configuration.Languages)),
            .. planned.SelectMany(correction => WithheldTexts.OfText(correction.Note, configuration.Languages)),
            .. files.Select(hash => new WithheldText(ContentHash.Name(hash), WithheldTextKind.FileHash)),
        ];
        return new EmbargoChecker(new EmbargoPatterns(WithoutPublic(texts, published, outputs)), files);
    }

    private List<WithheldText> WithoutPublic(List<WithheldText> texts, List<SourceDocument> published, OutputSet outputs)
    {
        var candidates = texts.DistinctBy(text => text.Text).Where(text => text.Text.Length >= EmbargoPatterns.ShortestText).ToList();
        var search = new EmbargoPatterns(candidates);
        var found = AllCores.Map(
            [.. new PublicTexts(configuration, theme).Of(published, outputs)],
            text => search.Find(text, withinWords: true).Keys);
        var isPublic = found.SelectMany(texts => texts).ToHashSet();
        return [.. candidates.Where(text => !isPublic.Contains(text))];
    }

    /// <summary>The files in folders of withheld documents, by their content; one that a public document has too is public.</summary>
    private FrozenSet<ulong> FindFiles(IEnumerable<Document> documents, List<SourceDocument> withheld, OutputSet outputs)
    {
        var folders = withheld.Where(document => document.Key.Name == DocumentName.IndexName).Select(document => document.Key.Folder).ToList();
        var copied = outputs.Documents.Where(output => output is FileOutput or DerivedOutput).Select(output => output.SourcePath).ToHashSet(StringComparer.Ordinal);
        var inputs = documents.OfType<FileDocument>().Select(document => document.File).ToList();
        var hidden = inputs
            .Where(file => !copied.Contains(file.Path) && folders.Any(folder => file.Name.StartsWith(folder, StringComparison.Ordinal)))
            .Select(file => hashOfFile(file.Path))
            .ToHashSet();
        if (hidden.Count > 0)
        {
            hidden.ExceptWith(inputs.Where(file => copied.Contains(file.Path)).Select(file => hashOfFile(file.Path)));
        }

        return hidden.ToFrozenSet();
    }
}
