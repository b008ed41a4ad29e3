using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Generator.Checking.References;
using Generator.Content;

namespace Generator.Checking;

/// <summary>
/// Reads a page once, with AngleSharp's tokenizer and without a tree: its references, ids and language. As in a browser,
/// tags inside scripts, styles and titles are text, and a template is nothing; what stands in <c>noscript</c> counts, as
/// for a reader without scripts.
/// </summary>
public sealed class PageFactsReader
{
    private readonly UrlPath url;
    private readonly UrlTable urls;
    private readonly ReadOnlyMemory<char> html;
    private readonly ElementReferences references;
    private readonly ForeignContent foreign = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PageFinding>.Builder findings = ImmutableArray.CreateBuilder<PageFinding>();
    private string? language;
    private int headPosition;
    private int templateDepth;

    /// <summary>What the text up to the next tag is, where it is not only for readers.</summary>
    private TextUse textUse;

    private PageFactsReader(UrlPath url, UrlTable urls, ReadOnlyMemory<char> html)
    {
        this.url = url;
        this.urls = urls;
        this.html = html;
        references = new ElementReferences(urls);
    }

    private enum TextUse
    {
        None,
        Style,
        LinkedData,
    }

    public static PageFacts Read(UrlPath url, ReadOnlyMemory<char> html, UrlTable urls) => new PageFactsReader(url, urls, html).Read();

    private PageFacts Read()
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(new ReadOnlyMemoryTextSource(html)), HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipDataText = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipRCDataText = true,

            // Most text has no use here, so references such as &amp; are resolved where they are read.
            IsNotConsumingCharacterReferences = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => TagAttributes.IsNeeded(name.Span),
        };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    StartElement(ref token, tokenizer);
                    break;
                case HtmlTokenType.EndTag:
                    EndElement(token.Name.Memory.Span);
                    tokenizer.IsAcceptingCharacterData = foreign.IsInside;
                    break;
                case HtmlTokenType.Character:
                    TakeText(token.Position.Index, tokenizer.InsertionPoint);
                    break;
                case HtmlTokenType.EndOfFile:
                    return ToFacts();
            }
        }
    }

    private PageFacts ToFacts() => new(url, language ?? "")
    {
        References = references.ToReferences(),
        BaseHref = references.BaseHref,
        HeadPosition = headPosition,
        OpenGraphUrlPosition = references.OpenGraphUrlPosition,
        Findings = findings.ToImmutable(),
        Ids = [.. ids.Union(anchors).Order(StringComparer.Ordinal)],
    };

    private void StartElement(ref StructHtmlToken tag, HtmlTokenizer tokenizer)
    {
        var name = tag.Name.Memory.Span;
        var attributes = new TagAttributes(ref tag, html.Span);
        var isForeign = foreign.Start(name, attributes, tag.IsSelfClosing);
        tokenizer.IsAcceptingCharacterData = foreign.IsInside;
        if (!isForeign)
        {
            tokenizer.State = ModeBehind(name);
        }

        if (name is "template" && !isForeign)
        {
            templateDepth++;
        }

        if (templateDepth > 0)
        {
            return;
        }

        textUse = tag.IsSelfClosing && isForeign ? TextUse.None : TextUseOf(name, attributes);
        references.Take(name, attributes, isForeign);
        TakeFacts(name, attributes, tag.Position.Index);
    }

    private void EndElement(ReadOnlySpan<char> name)
    {
        if (name is "template" && templateDepth > 0 && !foreign.IsInside)
        {
            templateDepth--;
        }

        foreign.End(name);
        textUse = TextUse.None;
    }

    private void TakeText(int start, int end)
    {
        switch (textUse)
        {
            case TextUse.Style:
                references.AddStyle(html.Span[start..end], start);
                break;
            case TextUse.LinkedData:
                references.AddLinkedData(html.Span[start..end], start);
                break;
        }
    }

    private void TakeFacts(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        if (attributes.Find("id") is { } id && id.Value.Length > 0 && !ids.Add(urls.Intern(id.Value)))
        {
            findings.Add(new PageFinding(FindingKind.DuplicateId, id.Position, urls.Intern(id.Value)));
        }

        switch (name)
        {
            case "html":
                language ??= attributes.Find("lang")?.Value.ToString();
                break;
            case "head" when headPosition == 0:
                headPosition = position;
                break;
            case "a" when attributes.Find("name") is { } anchor && anchor.Value.Length > 0:
                anchors.Add(urls.Intern(anchor.Value));
                break;
            case "img" when !attributes.Has("alt"):
                findings.Add(new PageFinding(FindingKind.MissingAlternativeText, position, ""));
                break;
        }
    }

    private static TextUse TextUseOf(ReadOnlySpan<char> name, TagAttributes attributes) =>
        name is "style" ? TextUse.Style
        : name is "script" && attributes.Is("type", "application/ld+json") ? TextUse.LinkedData
        : TextUse.None;

    /// <summary>How the text behind a start tag is to be read (HTML Standard §13.2.5).</summary>
    private static HtmlParseMode ModeBehind(ReadOnlySpan<char> name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "xmp" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
