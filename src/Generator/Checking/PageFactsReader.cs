using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Generator.Checking.Html;
using Generator.Checking.Policies;
using Generator.Checking.References;
using Generator.Content;

namespace Generator.Checking;

/// <summary>
/// Reads a page once, with AngleSharp's tokenizer and without a tree: its references, ids and what is wrong with it. As in a browser,
/// tags inside scripts, styles and titles are text, and a template is nothing; what stands in <c>noscript</c> counts, as
/// for a reader without scripts.
/// </summary>
public sealed class PageFactsReader
{
    private readonly UrlPath url;
    private readonly UrlTable urls;
    private readonly ReadOnlyMemory<char> html;
    private readonly TagAttributes attributes;
    private readonly ElementReferences references;
    private readonly ForeignContent foreign = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PageFinding>.Builder findings = ImmutableArray.CreateBuilder<PageFinding>();
    private readonly ElementNames names;
    private readonly HeadingOutline headings;
    private readonly FormLabels labels;
    private readonly TableHeaders tables;
    private readonly LanguageScopes languages;
    private readonly InlineCodeReader inline;
    private readonly ImmutableArray<PagePolicy>.Builder policies = ImmutableArray.CreateBuilder<PagePolicy>();
    private string? language;
    private string description = "";
    private bool isHidden;
    private bool isContinuation;
    private bool isDocument;
    private int headPosition;
    private int htmlPosition;
    private int templateDepth;
    private int shadowDepth;

    /// <summary>What the text up to the next tag is, where it is not only for readers.</summary>
    private TextUse textUse = TextUse.ForReaders;

    private PageFactsReader(UrlPath url, UrlTable urls, ReadOnlyMemory<char> html)
    {
        this.url = url;
        this.urls = urls;
        this.html = html;
        attributes = new TagAttributes(html);
        references = new ElementReferences(urls);
        names = new ElementNames(findings);
        headings = new HeadingOutline(findings);
        labels = new FormLabels(findings);
        tables = new TableHeaders(findings);
        languages = new LanguageScopes(findings);
        inline = new InlineCodeReader(urls);
    }

    private enum TextUse
    {
        ForReaders,

        /// <summary>It is shown, and not as part of a sentence: the title, what stands in a field.</summary>
        Plain,
        Code,
        Style,
        LinkedData,
    }

    public static PageFacts Read(UrlPath url, ReadOnlyMemory<char> html, UrlTable urls) => new PageFactsReader(url, urls, html).Read();

    private PageFacts Read()
    {
        using var tokenizer = new HtmlTokenizer(Source(html), HtmlEntityProvider.ResolverExtended)
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
                case HtmlTokenType.Doctype:
                    isDocument = true;
                    break;
                case HtmlTokenType.EndOfFile:
                    return ToFacts();
            }
        }
    }

    /// <summary>A rendered page lies in an array, which the tokenizer reads faster than any memory.</summary>
    private static TextSource Source(ReadOnlyMemory<char> html) =>
        MemoryMarshal.TryGetArray(html, out var array) && array is { Offset: 0, Array: { } characters }
            ? new TextSource(new CharArrayTextSource(characters, array.Count))
            : new TextSource(new ReadOnlyMemoryTextSource(html));

    private PageFacts ToFacts()
    {
        names.EndOfPage();
        labels.EndOfPage();
        tables.EndOfPage();
        if (isDocument && !isHidden)
        {
            CheckDocument();
        }

        return CreateFacts();
    }

    /// <summary>What every page must have; what is none but only sends a visitor on, or is a part of a page, need not.</summary>
    private void CheckDocument()
    {
        headings.EndOfPage(headPosition);
        if (string.IsNullOrEmpty(names.Title))
        {
            findings.Add(new PageFinding(FindingKind.MissingTitle, headPosition, ""));
        }

        if (string.IsNullOrWhiteSpace(language))
        {
            findings.Add(new PageFinding(FindingKind.MissingLanguage, htmlPosition, ""));
        }
        else if (!LanguageTag.IsWellFormed(language))
        {
            findings.Add(new PageFinding(FindingKind.InvalidLanguage, htmlPosition, language));
        }
    }

    private PageFacts CreateFacts() => new(url, language ?? "")
    {
        Title = names.Title ?? "",
        Description = description,
        IsHidden = isHidden,
        IsContinuation = isContinuation,
        IsDocument = isDocument,
        Size = Encoding.UTF8.GetByteCount(html.Span),
        Inline = inline.ToCode(),
        Policies = policies.ToImmutable(),
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
        attributes.Read(ref tag);
        var isForeign = foreign.Start(name, attributes, tag.IsSelfClosing);
        tokenizer.IsAcceptingCharacterData = foreign.IsInside;
        if (!isForeign)
        {
            tokenizer.State = ModeBehind(name);
        }

        if (name is "template" && !isForeign)
        {
            OpenTemplate(attributes);
        }

        if (templateDepth > 0)
        {
            return;
        }

        textUse = tag.IsSelfClosing && isForeign ? TextUse.ForReaders : TextUseOf(name);
        references.Take(name, attributes, isForeign);
        inline.Start(name, attributes, tag.Position.Index);
        TakeFacts(name, tag.Position.Index);
        languages.Start(name, attributes, tag.IsSelfClosing && isForeign);
        if (!isForeign)
        {
            names.Start(name, attributes, tag.Position.Index);
            headings.Start(name, tag.Position.Index);
            labels.Start(name, attributes, tag.Position.Index);
            tables.Start(name, attributes, tag.Position.Index);
        }
        else if (attributes.Has("aria-label"))
        {
            names.Start(name, attributes, tag.Position.Index);
        }
    }

    private void EndElement(ReadOnlySpan<char> name)
    {
        if (name is "template" && !foreign.IsInside)
        {
            CloseTemplate();
        }

        foreign.End(name);
        textUse = TextUse.ForReaders;
        if (templateDepth == 0)
        {
            languages.End(name);
            names.End(name);
            labels.End(name);
            tables.End(name);
        }
    }

    /// <summary>What a template holds is nothing until a script takes it, but for that of a shadow root, which is shown (HTML Standard §4.12.3).</summary>
    private void OpenTemplate(TagAttributes attributes)
    {
        if (templateDepth == 0 && (attributes.Is("shadowrootmode", "open") || attributes.Is("shadowrootmode", "closed")))
        {
            shadowDepth++;
        }
        else
        {
            templateDepth++;
        }
    }

    private void CloseTemplate()
    {
        if (templateDepth > 0)
        {
            templateDepth--;
        }
        else if (shadowDepth > 0)
        {
            shadowDepth--;
        }
    }

    private void TakeText(int start, int end)
    {
        if (templateDepth > 0)
        {
            return;
        }

        switch (textUse)
        {
            case TextUse.ForReaders:
                names.Text(html.Span[start..end]);
                languages.Text(html.Span[start..end], start);
                break;
            case TextUse.Plain:
                names.Text(html.Span[start..end]);
                break;
            case TextUse.Code:
                inline.Text(html.Span[start..end]);
                break;
            case TextUse.Style:
                inline.Text(html.Span[start..end]);
                references.AddStyle(html.Span[start..end], start);
                break;
            case TextUse.LinkedData:
                references.AddLinkedData(html.Span[start..end], start);
                break;
        }
    }

    private void TakeFacts(ReadOnlySpan<char> name, int position)
    {
        if (shadowDepth == 0 && attributes.Find("id") is { } id && id.Value.Length > 0 && !ids.Add(urls.Intern(id.Value)))
        {
            findings.Add(new PageFinding(FindingKind.DuplicateId, id.Position, urls.Intern(id.Value)));
        }

        switch (name)
        {
            case "html":
                isDocument = true;
                htmlPosition = position;
                language ??= attributes.Find("lang")?.Value.ToString();
                break;
            case "link":
                isContinuation |= attributes.Is("rel", "prev");
                break;
            case "meta":
                TakeMeta(position);
                break;
            case "head" when headPosition == 0:
                headPosition = position;
                break;
            case "a":
                TakeAnchor();
                break;
            case "img" when !attributes.Has("alt") && !HasOtherName():
                findings.Add(new PageFinding(FindingKind.MissingAlternativeText, position, ""));
                break;
        }
    }

    private void TakeAnchor()
    {
        if (attributes.Is("target", "_blank") && !SaysNoOpener() && attributes.Find("href") is { } href)
        {
            findings.Add(new PageFinding(FindingKind.OpenerLink, href.Position, urls.Intern(href.Value)));
        }

        if (attributes.Find("name") is { } anchor && anchor.Value.Length > 0)
        {
            anchors.Add(urls.Intern(anchor.Value));
        }
    }

    private void TakeMeta(int position)
    {
        if (attributes.Is("http-equiv", "content-security-policy") && attributes.Find("content") is { } policy)
        {
            policies.Add(new PagePolicy(policy.Value.ToString(), position));
        }

        if (attributes.Is("name", "description"))
        {
            description = urls.Intern(attributes.Find("content").GetValueOrDefault().Value.Trim());
        }

        isHidden |= attributes.Is("http-equiv", "refresh")
            || (attributes.Is("name", "robots") && attributes.Find("content") is { } robots && robots.Value.Contains("noindex", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a picture needs no <c>alt</c>: it is called something else, or is decoration by its role.</summary>
    private bool HasOtherName() =>
        attributes.Has("aria-label") || attributes.Has("aria-labelledby") || attributes.Has("title")
        || attributes.Is("role", "presentation") || attributes.Is("role", "none") || attributes.Is("aria-hidden", "true");

    private bool SaysNoOpener() => attributes.Find("rel") is { } rel
        && (rel.Value.Contains("noopener", StringComparison.OrdinalIgnoreCase) || rel.Value.Contains("noreferrer", StringComparison.OrdinalIgnoreCase));

    private TextUse TextUseOf(ReadOnlySpan<char> name) => name switch
    {
        "style" => TextUse.Style,
        "script" => IsLinkedData(attributes.Find("type").GetValueOrDefault().Value) ? TextUse.LinkedData : TextUse.Code,
        "title" or "textarea" or "option" => TextUse.Plain,
        _ => TextUse.ForReaders,
    };

    private static bool IsLinkedData(ReadOnlySpan<char> type)
    {
        var end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
    }

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
