using Generator.Checking.Numbers;
using Generator.Checking.Prose;
using Generator.Checking.Terms;
using Generator.Checking.Typography;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Yaml;

namespace Generator.Checking.Parity;

/// <summary>
/// Checks the texts of site.yaml that stand on many pages as those of documents are: its title, description and
/// boilerplates hold to the glossary and to typography, and their languages say the same.
/// </summary>
public sealed class SiteTextChecker
{
    private readonly SiteConfiguration configuration;
    private readonly DiagnosticBag diagnostics;
    private readonly TermChecker terms;
    private readonly TypographyChecker typography;
    private readonly ReferenceComparer references;

    /// <summary>A title is no Markdown: no comment can stand in it.</summary>
    private readonly TextComparer titles = new(allows: _ => false, placeOfExceptions: null);

    public SiteTextChecker(SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        (this.configuration, this.diagnostics) = (configuration, diagnostics);
        terms = new TermChecker(configuration.Glossary, configuration.Languages, diagnostics);
        typography = new TypographyChecker(configuration);

        // Boilerplates stand on many pages and link to none of the site's own files.
        var targets = new LinkTargets(configuration.Languages, []);
        references = new ReferenceComparer(targets, new LinkResolver(targets, new DiagnosticBag()));
    }

    public void Check()
    {
        CheckPlain(configuration.Title);
        CheckPlain(configuration.Description);
        foreach (var boilerplate in configuration.Vocabulary.Boilerplates.Values.OrderBy(boilerplate => boilerplate.Id, StringComparer.Ordinal))
        {
            CheckPlain(boilerplate.Title);
            CheckMarkdown(boilerplate.Text);
        }
    }

    private void CheckPlain(LocalizedText text)
    {
        var languages = LanguagesOf(text);
        CheckProse(text, languages, YamlProse.Read);
        foreach (var language in languages.Skip(1).Where(NumberReader.Reads))
        {
            Report(NumberReader.Reads(languages[0]) ? titles.Compare(text, languages[0], language) : []);
        }
    }

    private void CheckMarkdown(LocalizedText text)
    {
        var languages = LanguagesOf(text);
        CheckProse(text, languages, written => MarkdownProse.Read(Parse(written)));
        var outlines = languages.ConvertAll(language => ReadOutline(text.Written(language), language));
        var exceptions = new ExceptionSet(outlines);
        foreach (var translation in outlines.Skip(1))
        {
            Report(new BodyComparer(outlines[0], translation, references, exceptions).Compare());
        }

        if (languages.TrueForAll(NumberReader.Reads))
        {
            Report(exceptions.Unused());
        }
    }

    /// <summary>The languages that have a text of their own, the site's first before the others.</summary>
    private List<Language> LanguagesOf(LocalizedText text)
    {
        var source = configuration.Languages.Default;
        return text.Find(source) is { } written
            ? [.. configuration.Languages.Where(language => language == source || (text.Find(language) is { } translated && translated != written))]
            : [];
    }

    private void CheckProse(LocalizedText text, List<Language> languages, Func<YamlScalar, ProseText> read)
    {
        TermText? source = null;
        foreach (var language in languages)
        {
            var prose = read(text.Written(language));
            typography.Report(prose, language, diagnostics);
            var found = terms.Find(prose, language);
            terms.ReportForbidden(found);
            if (source is not null)
            {
                terms.Compare(source, found);
            }

            source ??= found;
        }
    }

    private BodyOutline ReadOutline(YamlScalar text, Language language) =>
        OutlineReader.Read(Parse(text), new MarkdownBody(language, new SourceFile(text.Source.Path, SiteConfigurationReader.SiteFile), text.Source, text.Offset), diagnostics);

    /// <summary>What cannot be read is said by whoever renders it.</summary>
    private static ParsedMarkdown Parse(YamlScalar text) => MarkdownRenderer.Parse(MarkdownSource.Of(text), new DiagnosticBag());

    private void Report(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            diagnostics.Add(finding);
        }
    }
}
