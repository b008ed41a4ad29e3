using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Configuration;

/// <summary>Reads the terms of the glossary, and finds where two of them contradict each other.</summary>
internal static class GlossaryReader
{
    public static GlossaryTerm ReadTerm(string id, FieldReader term) =>
        new(id, term.RequiredText("label"), term.Text("definition"))
        {
            Accepted = ReadForms(term, "accepted"),
            Forbidden = ReadForms(term, "forbidden"),
            IsCaseSensitive = term.Boolean("case-sensitive"),
            IsOptional = term.Boolean("optional"),
        };

    /// <summary>Reports each form that is forbidden and agreed on, by one term or by two.</summary>
    public static void ReportConflicts(IReadOnlyCollection<GlossaryTerm> terms, LanguageSet languages, DiagnosticBag diagnostics)
    {
        foreach (var language in languages)
        {
            var agreed = terms
                .SelectMany(term => term.Accepted[language].Prepend(term.Label.Written(language)).Select(form => (Term: term, Form: form)))
                .ToLookup(agreed => agreed.Form.Value, StringComparer.OrdinalIgnoreCase);
            foreach (var (term, form) in terms.SelectMany(term => term.Forbidden[language].Select(form => (term, form))))
            {
                if (agreed[form.Value].FirstOrDefault(other => IsSame(form, term, other.Form, other.Term)) is { Form: { } other })
                {
                    diagnostics.Add(Conflict(form, other, language));
                }
            }
        }
    }

    private static LocalizedList ReadForms(FieldReader term, string name)
    {
        var forms = term.TextLists(name);
        foreach (var blank in term.Scope.Languages.SelectMany(language => forms[language]).Where(form => string.IsNullOrWhiteSpace(form.Value)))
        {
            term.Invalid(blank, $"`{name}` holds a text without a letter.");
        }

        return forms;
    }

    private static bool IsSame(YamlScalar form, GlossaryTerm term, YamlScalar other, GlossaryTerm otherTerm) =>
        form.Value == other.Value || !(term.IsCaseSensitive || otherTerm.IsCaseSensitive);

    private static Diagnostic Conflict(YamlScalar form, YamlScalar other, Language language) =>
        TermDiagnostics.ConflictingTerms.At(form.Location, $"`{form.Value}` is forbidden here in {language.Path}, and agreed on elsewhere.") with
        {
            Related = [new RelatedLocation(other.Location, "agreed on here")],
        };
}
