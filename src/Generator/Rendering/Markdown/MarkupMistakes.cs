using System.Buffers;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Rendering.Templates;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Finds Markdown that a writer hardly meant: CommonMark knows no errors, so what is not read as a link, a footnote or a
/// table is shown as it is written, and what nothing refers to is not shown at all.
/// </summary>
internal sealed partial class MarkupMistakes(MarkdownSource source, LanguageStrings strings, DiagnosticBag diagnostics)
{
    private const string ItemMark = @"(?:[-+]|[•●▪◦‣][ \t]*|\d{1,2}[.)、．]|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,2}、)";

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*`~^#|");
    private static readonly SearchValues<char> ListMarks = SearchValues.Create("-+•●▪◦‣(（0123456789一二三四五六七八九十");

    private readonly HashSet<LinkReferenceDefinition> used = [];
    private readonly List<LinkReferenceDefinition> definitions = [];

    /// <summary>Checks a document, all of whose <paramref name="parts"/> are given in their order.</summary>
    public static void Check(IEnumerable<MarkdownObject> parts, MarkdownSource source, LanguageStrings strings, DiagnosticBag diagnostics)
    {
        var mistakes = new MarkupMistakes(source, strings, diagnostics);
        LeafBlock? block = null;
        foreach (var part in parts)
        {
            switch (part)
            {
                case FencedCodeBlock { ClosingFencedCharCount: 0 } fence:
                    mistakes.Add(ContentDiagnostics.OpenFence, fence.Span.Start, fence.OpeningFencedCharCount, "The code that begins here has no end: all that follows is code.");
                    break;
                case AlertBlock note:
                    mistakes.CheckKind(note);
                    break;
                case LinkReferenceDefinition definition:
                    mistakes.definitions.Add(definition);
                    break;
                case LeafBlock leaf:
                    block = leaf;
                    break;
                case LinkInline { Reference: { } reference }:
                    mistakes.used.Add(reference);
                    break;
                case LiteralInline literal when block is not null && MayBeMistaken(literal):
                    mistakes.CheckShown(block);
                    block = null;
                    break;
            }
        }

        mistakes.CheckDefinitions();
    }

    private static bool MayBeMistaken(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        return text.ContainsAny(Marks)
            || (!text.IsEmpty && ListMarks.Contains(text[0]) && literal.PreviousSibling is null or LineBreakInline);
    }

    private void CheckKind(AlertBlock note)
    {
        var kind = note.Kind.ToString();
        if (strings.Find(MarkdownStrings.AlertPrefix + kind.ToLowerInvariant()) is null)
        {
            var kinds = strings.Keys.Where(key => key.StartsWith(MarkdownStrings.AlertPrefix, StringComparison.Ordinal)).Select(key => key[MarkdownStrings.AlertPrefix.Length..].ToUpperInvariant());
            Add(ContentDiagnostics.ShownMark, note.Span.Start, 1, $"There are no notes of the kind `{kind}`, which is shown as their title.{Suggestion.For(kind, kinds)}");
        }
    }

    private void CheckShown(LeafBlock block)
    {
        var shown = ShownText.Of(block, source.Markdown);
        foreach (var link in Link().EnumerateMatches(shown))
        {
            AddLink(block, link, DescribeLink(shown.AsSpan(link.Index, link.Length)));
        }

        foreach (var link in DividedLink().EnumerateMatches(shown))
        {
            AddLink(block, link, "The address of a link stands in `(…)` directly behind its text.");
        }

        foreach (var link in ReversedLink().EnumerateMatches(shown))
        {
            AddLink(block, link, "The text of a link stands in `[…]`, its address in `(…)` behind it.");
        }

        foreach (var footnote in Footnote().EnumerateMatches(shown))
        {
            AddLink(block, footnote, $"The footnote `{shown.AsSpan(footnote.Index, footnote.Length)}` has no text.");
        }

        foreach (var label in Label().EnumerateMatches(shown))
        {
            AddMark(block, label, $"No line of the form `[label]: address` defines the label of `{shown.AsSpan(label.Index, label.Length)}`.");
        }

        foreach (var mark in UnpairedMark().EnumerateMatches(shown))
        {
            AddMark(block, mark, shown[mark.Index] == '`' ? "This backtick has no pair." : $"This `{shown.AsSpan(mark.Index, mark.Length)}` opens and closes nothing.");
        }

        AddMarks(block, shown, Raised(), "Raised and lowered signs are written as characters, such as m² and CO₂.");
        AddMarks(block, shown, Heading(), "A heading has a space behind its number signs.");
        AddMarks(block, shown, Items(), "These lines are shown as one paragraph. The items of a list begin with `- ` or `1. `.");
        AddMarks(block, shown, Note(), "A note begins with its kind, such as `[!NOTE]`, alone on the first line of a quote.");
        AddMarks(block, shown, Table(), "No line of the form `|---|---|` stands below the heading of this table, with as many columns.");
    }

    private static string DescribeLink(ReadOnlySpan<char> link)
    {
        var address = link[(link.IndexOf('(') + 1)..];
        return !address.EndsWith(')') ? "The address of this link has no `)`."
            : address.Trim().Contains(' ') && !address.Contains('"') ? "An address with a space in it stands in `(<…>)`."
            : "The address of this link cannot be read.";
    }

    private void AddLink(LeafBlock block, ValueMatch place, string message) =>
        Add(ContentDiagnostics.ShownLink, block.Span.Start + place.Index, place.Length, message);

    private void AddMark(LeafBlock block, ValueMatch place, string message) =>
        Add(ContentDiagnostics.ShownMark, block.Span.Start + place.Index, place.Length, message);

    private void AddMarks(LeafBlock block, string shown, Regex marks, string message)
    {
        foreach (var mark in marks.EnumerateMatches(shown))
        {
            AddMark(block, mark, message);
        }
    }

    private void CheckDefinitions()
    {
        foreach (var definition in definitions)
        {
            if (definition is FootnoteLinkReferenceDefinition { Footnote.Order: < 0 })
            {
                Add(ContentDiagnostics.LostFootnote, definition.Span.Start, definition.Span.Length, $"Nothing refers to this footnote `[{definition.Label}]`, or another has the same label.");
            }
            else if (definition.GetType() == typeof(LinkReferenceDefinition) && !used.Contains(definition))
            {
                Add(ContentDiagnostics.UnusedDefinition, definition.Span.Start, 1, $"No link uses the label `[{definition.Label}]`, or another line defines it too: this line is not shown.");
            }
        }
    }

    private void Add(DiagnosticDescriptor descriptor, int position, int length, string message) =>
        diagnostics.Add(descriptor.At(source.Locate(position, length), message));

    [GeneratedRegex(@"\[[^\[\]\n]*\]\([^()\n]*\)?")]
    private static partial Regex Link();

    /// <summary>With a space or with full-width brackets; what stands in them is an address beyond doubt.</summary>
    [GeneratedRegex(@"\[[^\[\]\n]*\](?: +\((?=[^()\n]*(?:\.md|://))[!-~]*\)|（[!-~]+[)）])")]
    private static partial Regex DividedLink();

    [GeneratedRegex(@"\([^()\n]*\)\[(?=[^\[\]\n]*(?:\.md|://))[^\s\[\]]*\]")]
    private static partial Regex ReversedLink();

    [GeneratedRegex(@"\[\^[^\s\[\]]+\]")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"\[[^\[\]\n^][^\[\]\n]*\]\[(?!\^)[^\[\]\n]*\]")]
    private static partial Regex Label();

    [GeneratedRegex("[*]{2,}|`+|~~+")]
    private static partial Regex UnpairedMark();

    [GeneratedRegex(@"(?<=\w)(?:\^\d{1,3}\^|~\d{1,3}~)")]
    private static partial Regex Raised();

    [GeneratedRegex(@"^[ \t]*#{2,6}(?=[^#\s\uFFFC])", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>Two lines at least, one behind the other, that begin as those of a list.</summary>
    [GeneratedRegex("^" + ItemMark + @"\p{L}[^\n]*\n[ \t]*" + ItemMark + @"(?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex Items();

    [GeneratedRegex(@"\A\[![^\[\]\n]*\]")]
    private static partial Regex Note();

    [GeneratedRegex(@"\A\|[^\n]*\|[ \t]*(?=\n|\z)")]
    private static partial Regex Table();
}
