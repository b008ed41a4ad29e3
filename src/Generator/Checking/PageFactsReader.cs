using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Generator.Content;

namespace Generator.Checking;

/// <summary>
/// Reads a rendered page once, with AngleSharp's tokenizer and without a tree: its references, ids and language. Tags
/// inside scripts, styles, titles and foreign text are text, as a browser has it.
/// </summary>
public sealed class PageFactsReader
{
    private readonly UrlPath url;
    private readonly UrlTable urls;
    private readonly ImmutableArray<PageReference>.Builder references = ImmutableArray.CreateBuilder<PageReference>();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, int Position)> duplicateIds = [];
    private readonly List<int> picturesWithoutAlt = [];
    private string language = "";
    private int headPosition;
    private int foreignDepth;

    private PageFactsReader(UrlPath url, UrlTable urls)
    {
        this.url = url;
        this.urls = urls;
    }

    public static PageFacts Read(UrlPath url, ReadOnlyMemory<char> html, UrlTable urls) => new PageFactsReader(url, urls).Read(html);

    private PageFacts Read(ReadOnlyMemory<char> html)
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
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => ElementAttributes.Knows(name.Span),
        };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    ReadTag(ref token, tokenizer);
                    break;
                case HtmlTokenType.EndTag when foreignDepth > 0 && IsForeignRoot(token.Name.Memory.Span):
                    foreignDepth--;
                    break;
                case HtmlTokenType.EndOfFile:
                    return ToFacts();
            }
        }
    }

    private PageFacts ToFacts() => new(url, language)
    {
        References = references.ToImmutable(),
        HeadPosition = headPosition,
        PicturesWithoutAlt = [.. picturesWithoutAlt],
        DuplicateIds = [.. duplicateIds],
        Ids = [.. ids.Order(StringComparer.Ordinal)],
    };

    private void ReadTag(ref StructHtmlToken tag, HtmlTokenizer tokenizer)
    {
        var name = tag.Name.Memory.Span;
        if (IsForeignRoot(name) && !tag.IsSelfClosing)
        {
            foreignDepth++;
        }
        else if (foreignDepth == 0)
        {
            tokenizer.State = ModeBehind(name);
        }

        if (tag.Attributes.Count == 0 && name is not ("head" or "img"))
        {
            return;
        }

        var element = new ElementAttributes();
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            element.Take(tag.Attributes[i]);
        }

        if (element.Id is { } id && !ids.Add(urls.Intern(id.Value)))
        {
            duplicateIds.Add((urls.Intern(id.Value), id.Position));
        }

        TakeReferences(name, element);
        switch (name)
        {
            case "html":
                language = element.Lang?.Value.ToString() ?? "";
                break;
            case "head":
                headPosition = tag.Position.Index;
                break;
            case "img" when element.Alt is null:
                picturesWithoutAlt.Add(tag.Position.Index);
                break;
        }
    }

    private void TakeReferences(ReadOnlySpan<char> name, ElementAttributes element)
    {
        switch (name)
        {
            case "a" or "area":
                Add(element.Href, ReferenceKind.Link, element.HrefLang);
                break;
            case "link":
                Add(element.Href, KindOfLink(element), element.HrefLang);
                break;
            case "meta" when element.IsUrlProperty:
                Add(element.Content, ReferenceKind.Resource);
                break;
            case "form":
                Add(element.Action, ReferenceKind.Link);
                break;
            case "blockquote" or "q" or "ins" or "del":
                Add(element.Cite, ReferenceKind.Link);
                break;
            default:
                Add(element.Source, ReferenceKind.Resource);
                Add(element.Poster, ReferenceKind.Resource);
                Add(element.Data, ReferenceKind.Resource);
                AddSourceSet(element.SourceSet);
                break;
        }
    }

    private static ReferenceKind KindOfLink(ElementAttributes link)
    {
        var rel = link.Rel.GetValueOrDefault().Value;
        if (rel.Equals("alternate", StringComparison.OrdinalIgnoreCase) && link.HrefLang is not null && link.Type is null)
        {
            return ReferenceKind.Alternate;
        }

        return rel.Equals("canonical", StringComparison.OrdinalIgnoreCase) ? ReferenceKind.Canonical : ReferenceKind.Resource;
    }

    private void Add(HtmlAttribute? attribute, ReferenceKind kind, HtmlAttribute? hrefLang = null)
    {
        if (attribute is { } found)
        {
            references.Add(new PageReference(urls.Intern(found.Value), kind, hrefLang is { } tag ? urls.Intern(tag.Value) : null, found.Position));
        }
    }

    /// <summary>Adds each image candidate of a <c>srcset</c>: a URL, and behind white space its width or density.</summary>
    private void AddSourceSet(HtmlAttribute? attribute)
    {
        if (attribute is not { } set)
        {
            return;
        }

        foreach (var range in set.Value.Split(','))
        {
            var candidate = set.Value[range].Trim();
            var end = candidate.IndexOfAny(" \t\n\r\f");
            references.Add(new PageReference(urls.Intern(end < 0 ? candidate : candidate[..end]), ReferenceKind.Resource, null, set.Position));
        }
    }

    private static bool IsForeignRoot(ReadOnlySpan<char> name) => name is "svg" or "math";

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
