using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Configuration;

/// <summary>Reads the terms of the glossary, and finds where two of them contradict each other.</summary>
internal static class GlossaryReader
{
    /// <summary>From here on characters have no order of their own that a reader knows: Chinese, Japanese, Korean.</summary>
    private const char FirstEastAsian = '\u2E80';

    public static GlossaryTerm ReadTerm(string id, FieldReader term)
    {
        var read = new GlossaryTerm(id, term.RequiredText("label"), term.Text("definition"))
        {
            Abbreviation = term.TextOfSomeLanguages("abbreviation"),
            SortKey = term.TextOfSomeLanguages("sort"),
            Accepted = ReadForms(term, "accepted"),
            Forbidden = ReadForms(term, "forbidden"),
            IsCaseSensitive = term.Boolean("case-sensitive"),
            IsOptional = term.Boolean("optional"),
        };
        ReportUnsortable(read, term.Scope);
        return read;
    }

    /// <summary>Reports each word of the glossary that has a definition and no place in the order of its language.</summary>
    private static void ReportUnsortable(GlossaryTerm term, BindingScope scope)
    {
        foreach (var label in scope.Languages.Where(language => term.SortKey?.Find(language) is null).Select(language => term.Label.Find(language)).OfType<YamlScalar>())
        {
            if (term.IsDefined && label.Value.Any(c => c >= FirstEastAsian))
            {
                scope.Diagnostics.Add(ReportDiagnostics.NoSortKey.At(label.Location, $"`{label.Value}` is in the glossary, and its letters do not tell where."));
            }
        }
    }

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
