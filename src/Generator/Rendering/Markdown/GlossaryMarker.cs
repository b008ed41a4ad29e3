using Generator.Configuration;
using Generator.Content;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Terms;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Marks the first use of each word of the glossary in a body, with a link to its definition. Links, headings, code and what stands
/// in a directive's brackets are left alone.
/// </summary>
internal sealed class GlossaryMarker
{
    private readonly ImmutableArray<TermMatcher> matchers;

    private GlossaryMarker(ImmutableArray<TermMatcher> matchers) => this.matchers = matchers;

    /// <summary>The marker of a site; null where no word has a definition.</summary>
    public static GlossaryMarker? Create(SiteConfiguration configuration)
    {
        var defined = configuration.Glossary.Where(term => term.IsDefined).Select(term => term with { Forbidden = LocalizedList.Empty }).ToList();
        return defined.Count == 0 ? null : new GlossaryMarker([.. configuration.Languages.Select(language => new TermMatcher(defined, language))]);
    }

    /// <summary>Marks a body in <paramref name="textLanguage"/> for a page in <paramref name="pageLanguage"/>; <paramref name="texts"/> are its texts in their order.</summary>
    public void Mark(IEnumerable<LiteralInline> texts, Language textLanguage, Language pageLanguage)
    {
        var matcher = matchers[textLanguage.Index];
        var marked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (matcher.MayFind(text.Content.AsSpan()) && IsProse(text))
            {
                Mark(text, matcher.Find(text.Content.ToString()).Where(found => marked.Add(found.Form.Term.Id)), textLanguage, pageLanguage);
            }
        }
    }

    private static void Mark(LiteralInline text, IEnumerable<TermOccurrence> found, Language textLanguage, Language pageLanguage)
    {
        var content = text.Content;
        var written = content.ToString();
        var start = 0;
        Inline last = text;
        foreach (var occurrence in found)
        {
            var term = occurrence.Form.Term;
            var word = written.Substring(occurrence.Start, occurrence.Length);
            var isShort = term.Abbreviation?.Find(textLanguage)?.Value == word;
            Append(new LiteralInline(written[start..occurrence.Start]));
            Append(new TermInline(word, $"{GlossaryTerm.PageUrl(pageLanguage).Href}#{term.Id}") { LongForm = isShort ? term.Label[textLanguage] : null });
            start = occurrence.Start + occurrence.Length;
        }

        if (start > 0)
        {
            Append(new LiteralInline(written[start..]));
            text.Remove();
        }

        void Append(Inline inline)
        {
            last.InsertAfter(inline);
            last = inline;
        }
    }

    private static bool IsProse(LiteralInline text)
    {
        ContainerInline? outermost = null;
        for (var inline = text.Parent; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkInline or DirectiveInline)
            {
                return false;
            }

            outermost = inline;
        }

        return outermost?.ParentBlock is not (null or HeadingBlock or DirectiveLabel or DefinitionTerm);
    }
}
