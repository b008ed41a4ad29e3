using System.Text;
using Generator.Checking.Html;
using Generator.Checking.Markup;
using Generator.Checking.Policies;
using Generator.Checking.References;
using Generator.Content;

namespace Generator.Checking;

/// <summary>
/// Reads a page once, tag by tag and without a tree: its references, ids and what is wrong with it. As in a browser,
/// tags inside scripts, styles and titles are text, and a template is nothing; what stands in <c>noscript</c> counts, as
/// for a reader without scripts.
/// </summary>
public sealed class PageFactsReader
{
    private readonly UrlPath url;
    private readonly ReadOnlyMemory<char> html;
    private readonly TagAttributes attributes;
    private readonly ForeignContent foreign = new();
    private readonly TemplateScopes templates = new();
    private readonly ImmutableArray<PageFinding>.Builder findings = ImmutableArray.CreateBuilder<PageFinding>();

    // Each takes one subject off the tags and texts that it is shown.
    private readonly ElementReferences references;
    private readonly DocumentHead head;
    private readonly FragmentTargets targets;
    private readonly LoneElements elements;
    private readonly ElementNames names;
    private readonly HeadingOutline headings;
    private readonly FormLabels labels;
    private readonly TableHeaders tables;
    private readonly LanguageScopes languages;
    private readonly InlineCodeReader inline;

    /// <summary>What the text up to the next tag is.</summary>
    private TextUse textUse = TextUse.ForReaders;

    private PageFactsReader(UrlPath url, UrlTable urls, ReadOnlyMemory<char> html)
    {
        this.url = url;
        this.html = html;
        attributes = new TagAttributes(html);
        references = new ElementReferences(urls);
        head = new DocumentHead(urls, findings);
        targets = new FragmentTargets(urls, findings);
        elements = new LoneElements(urls, findings);
        names = new ElementNames(findings);
        headings = new HeadingOutline(findings);
        labels = new FormLabels(findings);
        tables = new TableHeaders(findings);
        languages = new LanguageScopes(findings);
        inline = new InlineCodeReader(urls);
    }

    public static PageFacts Read(UrlPath url, ReadOnlyMemory<char> html, UrlTable urls) => new PageFactsReader(url, urls, html).Read();

    private PageFacts Read()
    {
        var scanner = new HtmlScanner(html.Span, attributes);
        while (true)
        {
            switch (scanner.Read())
            {
                case MarkupKind.StartTag:
                    StartElement(ref scanner);
                    break;
                case MarkupKind.EndTag:
                    EndElement(scanner.Name);
                    scanner.IsForeign = foreign.IsInside;
                    break;
                case MarkupKind.Text:
                    TakeText(scanner.Start, scanner.End);
                    break;
                case MarkupKind.Doctype:
                    head.Doctype();
                    break;
                case MarkupKind.EndOfPage:
                    return ToFacts();
            }
        }
    }

    private void StartElement(ref HtmlScanner scanner)
    {
        var name = scanner.Name;
        var isForeign = foreign.Start(name, attributes);
        scanner.IsForeign = foreign.IsInside;
        if (!isForeign)
        {
            scanner.Mode = ElementText.ModeBehind(name);
            if (name is "template")
            {
                templates.Open(attributes);
            }
        }

        if (!templates.IsInert)
        {
            TakeElement(name, scanner.Start, isForeign);
        }
    }

    private void TakeElement(ReadOnlySpan<char> name, int position, bool isForeign)
    {
        var isEmpty = isForeign && attributes.IsSelfClosing;
        textUse = isEmpty ? TextUse.ForReaders : ElementText.UseOf(name, attributes);
        references.Take(name, attributes, isForeign);
        inline.Start(name, attributes, position);
        targets.Start(name, attributes, templates.IsShadow);
        head.Start(name, attributes, position);
        elements.Start(name, attributes, position);
        languages.Start(name, attributes, isEmpty);
        if (!isForeign)
        {
            names.Start(name, attributes, position);
            headings.Start(name, attributes, position);
            labels.Start(name, attributes, position);
            tables.Start(name, attributes, position);
        }
        else if (attributes.Has("aria-label"))
        {
            names.Start(name, attributes, position);
        }
    }

    private void EndElement(ReadOnlySpan<char> name)
    {
        if (name is "template" && !foreign.IsInside)
        {
            templates.Close();
        }

        foreign.End(name);
        textUse = TextUse.ForReaders;
        if (!templates.IsInert)
        {
            languages.End(name);
            names.End(name);
            labels.End(name);
            tables.End(name);
        }
    }

    private void TakeText(int start, int end)
    {
        if (templates.IsInert)
        {
            return;
        }

        var text = html.Span[start..end];
        switch (textUse)
        {
            case TextUse.ForReaders:
                names.Text(text);
                labels.Text(text);
                languages.Text(text, start);
                break;
            case TextUse.Plain:
                names.Text(text);
                break;
            case TextUse.Code:
                inline.Text(text);
                break;
            case TextUse.Style:
                inline.Text(text);
                references.AddStyle(text, start);
                break;
            case TextUse.LinkedData:
                references.AddLinkedData(text, start);
                break;
        }
    }

    private PageFacts ToFacts()
    {
        names.EndOfPage();
        labels.EndOfPage(targets);
        tables.EndOfPage();
        head.EndOfPage(names.Title, headings);
        return new PageFacts(url, head.Language ?? "")
        {
            Title = names.Title ?? "",
            Description = head.Description,
            IsHidden = head.IsHidden,
            IsContinuation = head.IsContinuation,
            IsDocument = head.IsDocument,
            Size = Encoding.UTF8.GetByteCount(html.Span),
            Inline = inline.ToCode(),
            Policies = head.Policies,
            References = references.ToReferences(),
            BaseHref = references.BaseHref,
            HeadPosition = head.Position,
            OpenGraphUrlPosition = references.OpenGraphUrlPosition,
            Findings = findings.ToImmutable(),
            Ids = targets.ToSorted(),
        };
    }
}
