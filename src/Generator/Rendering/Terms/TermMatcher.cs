using System.Buffers;
using System.Collections.Frozen;
using Generator.Content;

namespace Generator.Rendering.Terms;

/// <summary>Finds the terms of one language, all in one pass; where one begins with another, the longer.</summary>
internal sealed class TermMatcher
{
    private readonly SearchValues<string> texts;

    /// <summary>By their first letter in capitals, the longest first.</summary>
    private readonly FrozenDictionary<char, ImmutableArray<TermForm>> forms;

    public TermMatcher(IEnumerable<GlossaryTerm> glossary, Language language)
    {
        var all = glossary.SelectMany(term => FormsOf(term, language)).ToList();
        texts = SearchValues.Create([.. all.Select(form => form.Text)], StringComparison.OrdinalIgnoreCase);
        forms = all
            .GroupBy(form => char.ToUpperInvariant(form.Text[0]))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Text.Length).ToImmutableArray());
    }

    /// <summary>Whether a form may stand in the text: false where none does.</summary>
    public bool MayFind(ReadOnlySpan<char> text) => text.IndexOfAny(texts) >= 0;

    /// <summary>The terms of <paramref name="text"/> in their order.</summary>
    public ImmutableArray<TermOccurrence> Find(string text)
    {
        text = WithPlainSpaces(text);
        var found = ImmutableArray.CreateBuilder<TermOccurrence>();
        for (var start = 0; start < text.Length;)
        {
            var next = text.AsSpan(start).IndexOfAny(texts);
            if (next < 0)
            {
                break;
            }

            var position = start + next;
            if (Longest(text, position) is { } form)
            {
                found.Add(new TermOccurrence(form, position));
                start = position + form.Text.Length;
            }
            else
            {
                start = position + 1;
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whether a right form of the term stands in the text, inside a longer one too.</summary>
    public bool HasAnywhere(ReadOnlySpan<char> text, GlossaryTerm term)
    {
        foreach (var form in forms.Values.SelectMany(forms => forms).Where(form => form.Term == term && !form.IsForbidden))
        {
            for (var i = 0; i <= text.Length - form.Text.Length; i++)
            {
                if (form.IsAt(text, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<TermForm> FormsOf(GlossaryTerm term, Language language) =>
    [
        .. Agreed(term, language).Select(text => new TermForm(term, text, IsForbidden: false)),
        .. term.Forbidden[language].Select(form => new TermForm(term, form.Value, IsForbidden: true)),
    ];

    /// <summary>What may be written for the term, the form to prefer first; nothing in a language that has no word for it.</summary>
    public static IEnumerable<string> Agreed(GlossaryTerm term, Language language) =>
        term.Label.Find(language) is { } label
            ? [label.Value, .. term.Accepted[language].Select(form => form.Value), .. new[] { term.Abbreviation?.Find(language)?.Value }.OfType<string>()]
            : [];

    private TermForm? Longest(ReadOnlySpan<char> text, int position)
    {
        foreach (var form in forms.GetValueOrDefault(char.ToUpperInvariant(text[position]), []))
        {
            if (form.IsAt(text, position))
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>A space that keeps a line from breaking is a space as any other.</summary>
    private static string WithPlainSpaces(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
