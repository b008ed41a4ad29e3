using Generator.Checking.Html;
using Generator.Checking.Markup;
using Generator.Checking.Policies;
using Generator.Checking.References;
using Generator.Content;

namespace Generator.Checking.Facts;

/// <summary>
/// Reads a page once, tag by tag and without a tree: its references, ids and what is wrong with it. As in a browser,
/// tags inside scripts, styles and titles are text, and a template is nothing; what stands in <c>noscript</c> counts, as
/// for a reader without scripts. A page named <c>.xhtml</c> is read as XML.
/// </summary>
public sealed class PageFactsReader
{
    private readonly UrlPath url;
    private readonly ReadOnlyMemory<char> html;
    private readonly bool isXml;
    private readonly TagAttributes attributes;
    private readonly ForeignContent foreign = new();
    private readonly TemplateScopes templates = new();
    private readonly ImmutableArray<PageFinding>.Builder findings = ImmutableArray.CreateBuilder<PageFinding>();

    // Each takes one subject off the tags and texts that it is shown.
    private readonly ElementReferences references;
    private readonly DocumentHead head;
    private readonly FragmentTargets targets;
    private readonly LoneElements elements;
    private readonly NamesByReference namesByReference;
    private readonly ElementNames names;
    private readonly HeadingOutline headings;
    private readonly FormLabels labels;
    private readonly TableHeaders tables;
    private readonly LanguageScopes languages;
    private readonly PageCodeReader code;

    /// <summary>What the text up to the next tag is.</summary>
    private TextUse textUse = TextUse.ForReaders;

    private PageFactsReader(UrlPath url, UrlTable urls, ReadOnlyMemory<char> html)
    {
        this.url = url;
        this.html = html;
        isXml = url.Value.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);
        attributes = new TagAttributes(html);
        references = new ElementReferences(urls);
        head = new DocumentHead(urls, findings) { IsXml = isXml };
        targets = new FragmentTargets(urls, findings);
        elements = new LoneElements(urls, findings);
        namesByReference = new NamesByReference(findings);
        names = new ElementNames(namesByReference, findings);
        headings = new HeadingOutline(findings);
        labels = new FormLabels(namesByReference, findings);
        tables = new TableHeaders(findings);
        languages = new LanguageScopes(findings) { IsXml = isXml };
        code = new PageCodeReader(urls);
    }

    public static PageFacts Read(UrlPath url, ReadOnlyMemory<char> html, UrlTable urls) => new PageFactsReader(url, urls, html).Read();

    private PageFacts Read()
    {
        var scanner = new HtmlScanner(html.Span, attributes) { IsForeign = isXml };
        while (true)
        {
            switch (scanner.Read())
            {
                case MarkupKind.StartTag:
                    StartElement(ref scanner);
                    break;
                case MarkupKind.EndTag:
                    EndElement(scanner.Name);
                    scanner.IsForeign = isXml || foreign.IsInside;
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
        scanner.IsForeign = isXml || foreign.IsInside;
        if (!isForeign)
        {
            scanner.Mode = isXml ? TextMode.Markup : ElementText.ModeBehind(name);
            if (name is "template")
            {
                templates.Open(attributes);
            }
        }

        if (!templates.IsInert)
        {
            TakeElement(name, scanner.Start, isForeign);
        }

        if (isXml && attributes.IsSelfClosing)
        {
            EndElement(name);
        }
    }

    private void TakeElement(ReadOnlySpan<char> name, int position, bool isForeign)
    {
        var isEmpty = isForeign && !isXml && attributes.IsSelfClosing;
        textUse = isEmpty ? TextUse.ForReaders : ElementText.UseOf(name, attributes);
        references.Take(name, attributes, isForeign);
        code.Start(name, attributes, position);
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
        else if (attributes.Has(AttributeName.AriaLabel))
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
                code.Text(text);
                break;
            case TextUse.Style:
                code.Text(text);
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
        labels.EndOfPage();
        namesByReference.EndOfPage(targets);
        tables.EndOfPage();
        head.EndOfPage(names.Title, headings);
        return new PageFacts(url, head.Language ?? "")
        {
            Title = names.Title ?? "",
            Description = head.Description,
            IsHidden = head.IsHidden,
            IsContinuation = head.IsContinuation,
            IsDocument = head.IsDocument,
            Damage = isXml ? XhtmlForm.FindDamage(html.ToString()) : null,
            Code = code.ToCode(),
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
