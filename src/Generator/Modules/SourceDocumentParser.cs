using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Rendering.Markdown.Directives.Figures;
using Generator.Yaml;
using Name = (Generator.Content.SourceFile File, Generator.Content.DocumentName Name);

namespace Generator.Modules;

/// <summary>Reads the files of one document: its facts and texts from NAME.md, each translation's body from its own file.</summary>
internal sealed class SourceDocumentParser(SiteConfiguration configuration, InputSnapshot inputs, DiagnosticBag diagnostics)
{
    private readonly LanguageSet languages = configuration.Languages;

    public FigureTexts? Figures { get; init; }

    /// <summary>The document of files with one key; an <see cref="UnreadableDocument"/>, with diagnostics, when it cannot be shown.</summary>
    public Document Parse(ImmutableArray<Name> files)
    {
        var key = files[0].Name.Key;
        foreach (var (file, name) in files.Where(file => file.Name.UnknownLanguage is not null))
        {
            diagnostics.Add(ContentDiagnostics.UnknownLanguage.At(
                SourceLocation.WholeFile(file.Path),
                $"`{name.UnknownLanguage}` is not a language of this site ({string.Join(", ", languages.Names)})."));
        }

        var known = files.Where(file => file.Name.UnknownLanguage is null).ToImmutableArray();
        var main = known.FirstOrDefault(file => file.Name.Language is null).File;
        if (main is null)
        {
            ReportOrphans(known);
            return new UnreadableDocument(key) { Orphans = [.. known.Select(file => (file.Name.Language!, file.File))] };
        }

        return (Document?)ParseDocument(key, main, [.. known.Where(file => file.Name.Language is not null)]) ?? new UnreadableDocument(key);
    }

    private SourceDocument? ParseDocument(TranslationKey key, SourceFile main, ImmutableArray<Name> translationFiles)
    {
        if (DocumentKinds.Of(key) is not { } kind)
        {
            diagnostics.Add(ContentDiagnostics.NoCollection.At(
                SourceLocation.WholeFile(main.Path), $"No collection takes a document named {main.Name}."));
            return null;
        }

        var file = ReadParts(main);
        var translations = translationFiles
            .Select(translation => (translation.Name.Language, File: ReadParts(translation.File)))
            .ToImmutableArray();
        if (file is null || translations.Any(translation => translation.File is null))
        {
            return null;
        }

        if (file.Yaml is null)
        {
            diagnostics.Add(ContentDiagnostics.FrontMatterMissing.At(new SourceLocation(main.Path, 1, 1), "The file does not begin with `---`."));
            return null;
        }

        var sourceLanguage = ReadSourceLanguage(file.Yaml);
        var bodies = ImmutableArray.CreateBuilder<MarkdownBody>();
        bodies.Add(new MarkdownBody(sourceLanguage, main, file.Source, file.BodyStart));
        foreach (var (language, translation) in translations)
        {
            AddBody(bodies, new MarkdownBody(language!, translation!.File, translation.Source, translation.BodyStart)
            {
                Accepted = ReadAccepted(translation.Yaml),
            });
        }

        var scope = new BindingScope(languages, [.. languages.Where(language => bodies.Any(body => body.Language == language))], diagnostics)
        {
            Complete = Figures is { } figures ? (text, language) => figures.Write(text, main.Folder, language, diagnostics) : null,
        };
        var translatedFields = translations
            .Where(translation => translation.File!.Yaml is not null)
            .Select(translation => new TranslatedFields(translation.Language!, translation.File!.Yaml!));
        var binder = new FrontMatterBinder(
            new FieldReader(file.Yaml, scope, [.. translatedFields]), configuration.Vocabulary, sourceLanguage);
        return binder.Bind(kind) is { } frontMatter ? new SourceDocument(key, kind, frontMatter, bodies.ToImmutable()) : null;
    }

    private SourceParts? ReadParts(SourceFile file)
    {
        if (TextFile.Read(file.Path, inputs.Read, diagnostics) is not { } source)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(source.Text))
        {
            diagnostics.Add(ContentDiagnostics.EmptyFile.At(new SourceLocation(file.Path, 1, 1), "There is nothing in this file."));
            return null;
        }

        if (FrontMatterFence.Find(source, diagnostics) is not { } fence)
        {
            return null;
        }

        if (fence.BodyStart == 0)
        {
            return new SourceParts(file, source, null, 0);
        }

        var yaml = YamlReader.ReadMapping(source, fence.YamlStart, fence.YamlLength, diagnostics);
        return yaml is null ? null : new SourceParts(file, source, yaml, fence.BodyStart);
    }

    private Language ReadSourceLanguage(YamlMapping yaml)
    {
        if (yaml.Find("language")?.Value is not YamlScalar { IsEmpty: false } written)
        {
            return languages.Default;
        }

        if (languages.Find(written.Value) is { } language)
        {
            return language;
        }

        diagnostics.Add(ContentDiagnostics.UnknownLanguage.At(
            written.Location, $"`{written.Value}` is not a language of this site ({string.Join(", ", languages.Names)})."));
        return languages.Default;
    }

    private AcceptedSource? ReadAccepted(YamlMapping? yaml)
    {
        if (yaml?.Find(TranslatedFields.SourceField)?.Value is not { } value || value is YamlScalar { IsEmpty: true })
        {
            return null;
        }

        if (value is YamlScalar written && SourceRevision.TryParse(written.Value) is { } revision)
        {
            return new AcceptedSource(revision, written);
        }

        diagnostics.Add(TranslationStateDiagnostics.InvalidSource.At(
            value.Location, $"`{TranslatedFields.SourceField}` is the hashes of the source's blocks, such as `3k9fq2 x0c1mz`, not this."));
        return null;
    }

    private void AddBody(ImmutableArray<MarkdownBody>.Builder bodies, MarkdownBody body)
    {
        if (bodies.FirstOrDefault(other => other.Language == body.Language) is not { } first)
        {
            bodies.Add(body);
            return;
        }

        diagnostics.Add(ContentDiagnostics.DuplicateTranslation.At(
            SourceLocation.WholeFile(body.File.Path), $"This text is in {body.Language.Path}, and so is {first.File.FileName}.") with
        {
            Related = [new RelatedLocation(SourceLocation.WholeFile(first.File.Path), "the other text")],
        });
    }

    private void ReportOrphans(ImmutableArray<Name> translations)
    {
        foreach (var (file, name) in translations)
        {
            diagnostics.Add(ContentDiagnostics.OrphanTranslation.At(
                SourceLocation.WholeFile(file.Path), $"{name.Key.Name}{DocumentName.Extension} is missing beside it."));
        }
    }
}

/// <summary>A file cut at its fence; <paramref name="Yaml"/> is null where it has no front matter.</summary>
internal sealed record SourceParts(SourceFile File, SourceText Source, YamlMapping? Yaml, int BodyStart);
