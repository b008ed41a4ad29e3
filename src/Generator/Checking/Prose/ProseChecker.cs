using Generator.Checking.Claims;
using Generator.Checking.Dates;
using Generator.Checking.Figures;
using Generator.Checking.Prose;
using Generator.Checking.Terms;
using Generator.Checking.Typography;
using Generator.Configuration;
using Generator.Content;
using Generator.Content.Indicators;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;

namespace Generator.Checking.Prose;

/// <summary>
/// Checks what documents say: each language by itself, and a translation beside its source. What it finds comes from the
/// files of the document and the site's configuration alone, so that a body which has not changed need not be checked
/// again.
/// </summary>
public sealed class ProseChecker(SiteConfiguration configuration, IndicatorSet indicators, DiagnosticBag diagnostics)
{
    private readonly FigureNames figureNames = new(indicators, configuration.Languages);

    private readonly TypographyChecker typography = new(configuration);
    private readonly TermChecker terms = new(configuration.Glossary, configuration.Languages, diagnostics);
    private readonly ClaimChecker claims = new(configuration, diagnostics);
    private readonly DateChecker dates = new(configuration, diagnostics);

    /// <summary>Checks a document in its own language; what it returns is what translations are checked against.</summary>
    public TermText CheckSource(SourceDocument document, ParsedMarkdown body)
    {
        var language = document.Source.Language;
        foreach (var field in document.FrontMatter.Texts)
        {
            if (field.Find(language) is { } written)
            {
                Check(YamlProse.Read(written), document, language);
            }
        }

        return CheckBody(document, language, body);
    }

    /// <summary>Checks a document in a language into which it was translated.</summary>
    public void CheckTranslation(SourceDocument document, Language language, ParsedMarkdown body, TermText source)
    {
        foreach (var field in document.FrontMatter.Texts)
        {
            CheckField(field, document, language);
        }

        terms.Compare(source, CheckBody(document, language, body));
    }

    /// <summary>A text that is the same in every language was checked in the source's.</summary>
    private void CheckField(LocalizedText field, SourceDocument document, Language language)
    {
        var sourceLanguage = document.Source.Language;
        if (field.Find(language) is not { } written || field.Find(sourceLanguage) is not { } source || written == source)
        {
            return;
        }

        var translation = Check(YamlProse.Read(written), document, language);
        terms.Compare(terms.Find(YamlProse.Read(source), sourceLanguage), translation);
    }

    private TermText CheckBody(SourceDocument document, Language language, ParsedMarkdown body)
    {
        var prose = MarkdownProse.Read(body);
        if (document.FrontMatter is ReleaseFrontMatter release)
        {
            dates.CheckDateline(prose, language, release);
        }

        return Check(prose, document, language);
    }

    /// <summary>The keys of the indicators that a text names: what it says of them must be checked anew when they change.</summary>
    public IEnumerable<string> FindFigures(string text) =>
        figureNames.In(text).Select(named => IndicatorSet.Key(named.Edition, named.Indicator.Id));

    private TermText Check(ProseText prose, SourceDocument document, Language language)
    {
        dates.CheckWeekdays(prose, language, document.FrontMatter);
        new FigureChecker(indicators, figureNames, diagnostics).Check(prose, document, language);
        var text = terms.Find(prose, language);
        terms.ReportForbidden(text);
        typography.Report(prose, language, diagnostics);
        claims.Check(prose, language, document.FrontMatter);
        return text;
    }
}
