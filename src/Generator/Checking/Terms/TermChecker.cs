using Generator.Checking.Prose;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Terms;

namespace Generator.Checking.Terms;

/// <summary>
/// Holds texts to the glossary: no form that it forbids, and in a translation the agreed word for each term of its
/// source.
/// </summary>
public sealed class TermChecker
{
    private readonly ImmutableArray<TermMatcher> matchers;
    private readonly DiagnosticBag diagnostics;

    public TermChecker(IReadOnlyCollection<GlossaryTerm> glossary, LanguageSet languages, DiagnosticBag diagnostics)
    {
        matchers = [.. languages.Select(language => new TermMatcher(glossary, language))];
        this.diagnostics = diagnostics;
    }

    public TermText Find(ProseText prose, Language language) => new(prose, language, matchers[language.Index].Find(prose.Text));

    /// <summary>Reports the terms that are written in a forbidden form.</summary>
    public void ReportForbidden(TermText text)
    {
        foreach (var (form, start) in text.Occurrences.Where(occurrence => occurrence.Form.IsForbidden))
        {
            var (prose, language) = (text.Prose, text.Language);
            diagnostics.Add(TermDiagnostics.ForbiddenTerm.At(
                prose.Locate(start, form.Text.Length),
                $"`{prose.Text.AsSpan(start, form.Text.Length)}` is not to be used in {language.Path}: the glossary forbids it.") with
            {
                Help = $"Write {Alternatives(form.Term, language)}.",
            });
        }
    }

    /// <summary>Reports each term of <paramref name="source"/> that its counterpart in <paramref name="translation"/> lacks.</summary>
    public void Compare(TermText source, TermText translation)
    {
        if (!source.Occurrences.Any(IsRequired))
        {
            return;
        }

        var aligned = PassageAlignment.Align(source.Prose.Passages, translation.Prose.Passages);
        foreach (var (passage, range) in source.Prose.Passages.Zip(aligned))
        {
            var counterpart = translation.Prose.Passages[range];
            foreach (var occurrence in source.In(passage).Where(IsRequired).DistinctBy(occurrence => occurrence.Form.Term))
            {
                if (!counterpart.IsEmpty && !Has(translation, counterpart, occurrence.Form.Term))
                {
                    ReportMissing(source, occurrence, translation, counterpart[0]);
                }
            }
        }
    }

    /// <summary>A forbidden form was reported already; what is right in its place is not known to be a term.</summary>
    private static bool IsRequired(TermOccurrence occurrence) => !occurrence.Form.IsForbidden && !occurrence.Form.Term.IsOptional;

    /// <summary>Whether the term stands there in any form: one that is forbidden was reported already.</summary>
    private bool Has(TermText translation, ImmutableArray<Passage> passages, GlossaryTerm term) => passages.Any(passage =>
        translation.In(passage).Any(occurrence => occurrence.Form.Term == term)
        || matchers[translation.Language.Index].HasAnywhere(translation.Prose.Text.AsSpan(passage.Start, passage.Length), term));

    private void ReportMissing(TermText source, TermOccurrence occurrence, TermText translation, Passage counterpart)
    {
        var term = occurrence.Form.Term;
        if (term.Label.Find(translation.Language) is null)
        {
            return;
        }

        var written = source.Prose.Text.Substring(occurrence.Start, occurrence.Length);
        diagnostics.Add(TermDiagnostics.MissingTerm.At(
            source.Prose.Locate(occurrence.Start, occurrence.Length),
            $"`{written}` is {Alternatives(term, translation.Language)} in {translation.Language.Path}, and the translation does not say so.") with
        {
            Help = $"Write {Alternatives(term, translation.Language)} in the translation, or add its word to `accepted` of `{term.Id}` in terms.yaml.",
            Related = [new RelatedLocation(translation.Prose.Locate(counterpart.Start, 1), "its translation")],
        });
    }

    private static string Alternatives(GlossaryTerm term, Language language)
    {
        var forms = TermMatcher.Agreed(term, language).Select(form => $"`{form}`").ToList();
        return forms.Count switch
        {
            0 => "another word",
            1 => forms[0],
            _ => $"{string.Join(", ", forms[..^1])} or {forms[^1]}",
        };
    }
}
