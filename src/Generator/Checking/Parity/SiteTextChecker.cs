using Generator.Checking.Numbers;
using Generator.Checking.Prose;
using Generator.Checking.Terms;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>
/// Checks the texts of site.yaml that stand on many pages, its title, description and boilerplates: their languages say
/// the same numbers and hold to the glossary. An exception is a comment in a boilerplate's text, and holds for all of it.
/// </summary>
public sealed class SiteTextChecker(SiteConfiguration configuration, DiagnosticBag diagnostics)
{
    private readonly TermChecker terms = new(configuration.Glossary, configuration.Languages, diagnostics);

    public void Check()
    {
        Check(configuration.Title);
        Check(configuration.Description);
        foreach (var boilerplate in configuration.Vocabulary.Boilerplates.Values.OrderBy(boilerplate => boilerplate.Id, StringComparer.Ordinal))
        {
            Check(boilerplate.Title);
            Check(boilerplate.Text);
        }
    }

    private void Check(LocalizedText text)
    {
        var source = configuration.Languages.Default;
        if (text.Find(source) is not { } written)
        {
            return;
        }

        var sourceTerms = terms.Find(YamlProse.Read(written), source);
        terms.ReportForbidden(sourceTerms);
        foreach (var language in configuration.Languages.Skip(1))
        {
            if (text.Find(language) is not { } translated || translated == written)
            {
                continue;
            }

            var translatedTerms = terms.Find(YamlProse.Read(translated), language);
            terms.ReportForbidden(translatedTerms);
            terms.Compare(sourceTerms, translatedTerms);
            if (NumberReader.Reads(source) && NumberReader.Reads(language))
            {
                CompareNumbers(text, source, language);
            }
        }
    }

    private void CompareNumbers(LocalizedText text, Language source, Language language)
    {
        var allowed = Exceptions(text, source).Concat(Exceptions(text, language)).ToList();
        var comparer = new TextComparer(quantity => allowed.Exists(other => QuantityComparison.SaysTheSame(other, quantity)), "in the text");
        foreach (var finding in comparer.Compare(text, source, language))
        {
            diagnostics.Add(finding);
        }
    }

    private static IEnumerable<Quantity> Exceptions(LocalizedText text, Language language)
    {
        var markdown = text[language];
        return ParityException.FindComments(markdown)
            .Select(comment => ParityException.FindInstruction(markdown.AsSpan(comment)))
            .OfType<string>()
            .Select(ParityException.ReadWhat)
            .OfType<string>()
            .SelectMany(what => NumberReader.Read(what, language));
    }
}
