using System.Text;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;

namespace Generator.Site;

/// <summary>
/// Writes into translations what they were made from: the source as it is. Either all paths can be accepted, or nothing
/// is written.
/// </summary>
public sealed class TranslationAcceptance
{
    private readonly TranslationSurvey survey;
    private readonly List<AcceptedFile> files = [];
    private readonly List<string> refusals = [];

    private TranslationAcceptance(TranslationSurvey survey) => this.survey = survey;

    /// <summary>Plans what is to be written for files and folders; paths are absolute.</summary>
    public static TranslationAcceptance Plan(TranslationSurvey survey, IEnumerable<string> paths)
    {
        var plan = new TranslationAcceptance(survey);
        foreach (var path in paths)
        {
            plan.Add(path);
        }

        return plan;
    }

    /// <summary>Why paths cannot be accepted, each as a sentence.</summary>
    public IReadOnlyList<string> Refusals => refusals;

    /// <summary>The files of all paths, each once, with their new content.</summary>
    public IReadOnlyList<AcceptedFile> Files => files;

    public void Write()
    {
        foreach (var file in files.Where(file => !file.IsUnchanged))
        {
            File.WriteAllBytes(file.Path, file.Content);
        }
    }

    private void Add(string path)
    {
        var below = path + System.IO.Path.DirectorySeparatorChar;
        var found = Directory.Exists(path)
            ? survey.Translations.Where(translation => translation.File?.Path.StartsWith(below, StringComparison.Ordinal) == true).ToList()
            : survey.Translations.Where(translation => translation.File?.Path == path).ToList();
        if (found.Count == 0)
        {
            refusals.Add(ReasonToRefuse(path));
        }

        foreach (var translation in found.Where(translation => files.All(file => file.Path != translation.File!.Path)))
        {
            Add(translation);
        }
    }

    private string ReasonToRefuse(string path)
    {
        if (Directory.Exists(path))
        {
            return $"There is no translation in {path}.";
        }

        if (!File.Exists(path))
        {
            return $"{path} does not exist.";
        }

        return survey.Documents.FirstOrDefault(document => document.Source.File.Path == path) is { } source
            ? $"{path} is the source. Name its translation, such as {source.Key.Name}.{OtherLanguage(source).Path}{DocumentName.Extension}."
            : $"{path} is no translation that can be read.";
    }

    private Language OtherLanguage(SourceDocument document) =>
        survey.Configuration.Languages.FirstOrDefault(language => language != document.Source.Language, document.Source.Language);

    private void Add(TranslationStatus translation)
    {
        var path = translation.File!.Path;
        if (translation.Source is not { } source)
        {
            refusals.Add($"{path} has no source: {translation.Key.Name}{DocumentName.Extension} is missing beside it.");
            return;
        }

        var bytes = File.ReadAllBytes(path);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = new SourceText(path, Encoding.UTF8.GetString(bytes.AsSpan(mark)));
        var revision = MarkdownBlocks.Read(source).Revision();
        if (FrontMatterEditor.Set(text, TranslatedFields.SourceField, revision.ToString()) is { } edited)
        {
            byte[] content = [.. bytes.AsSpan(0, mark), .. Encoding.UTF8.GetBytes(edited)];
            files.Add(new AcceptedFile(path, content, translation.State == TranslationState.Current || content.AsSpan().SequenceEqual(bytes)));
        }
        else
        {
            refusals.Add($"The front matter of {path} has a form in which nothing can be set. Add this line yourself: source: {revision}");
        }
    }
}

/// <summary>A translation with its new content; <paramref name="IsUnchanged"/> where it was up to date already.</summary>
public sealed record AcceptedFile(string Path, byte[] Content, bool IsUnchanged);
