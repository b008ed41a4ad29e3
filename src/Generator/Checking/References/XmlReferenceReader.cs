using System.Xml;
using Generator.Checking.Facts;
using Generator.Checking.Markup;
using Generator.Checking.Urls;
using Generator.Content;

namespace Generator.Checking.References;

/// <summary>
/// Finds the references of XML files that browsers and machines read: SVG, Atom and RSS feeds with the HTML of their entries,
/// sitemaps and their indexes, and the style sheets by which browsers show them. Other XML has none that is known.
/// </summary>
internal sealed class XmlReferenceReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1_000_000,
    };

    private readonly string text;
    private readonly UrlTable urls;
    private readonly XmlPlaces places;
    private readonly ImmutableArray<PageReference>.Builder references = ImmutableArray.CreateBuilder<PageReference>();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private bool isDrawing;
    private bool isAtom;

    /// <summary>What the references of the element that is read are relative to (XML Base); null where that is the file.</summary>
    private WebUrl? baseUrl;

    private XmlReferenceReader(string text, UrlTable urls)
    {
        this.text = text;
        this.urls = urls;
        places = new XmlPlaces(text);
    }

    public static AssetFacts Read(UrlPath url, string text, UrlTable urls) => new XmlReferenceReader(text, urls).Read(url);

    private AssetFacts Read(UrlPath url)
    {
        (string, int)? damage = null;
        using var xml = XmlReader.Create(new StringReader(text), Settings);
        try
        {
            ReadAll(xml);
        }
        catch (XmlException exception)
        {
            damage = places.Damage(exception);
        }

        return new AssetFacts(url)
        {
            References = references.ToImmutable(),
            Ids = [.. ids.Order(StringComparer.Ordinal)],
            HasFragments = isDrawing,
            Damage = damage,
        };
    }

    private void ReadAll(XmlReader xml)
    {
        var open = new Stack<(string Element, WebUrl? BaseUrl)>();
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.ProcessingInstruction when xml.Name == "xml-stylesheet":
                    TakeStyleSheet(xml);
                    break;
                case XmlNodeType.Element:
                    var outer = baseUrl;
                    var name = xml.LocalName;
                    if (open.Count == 0 && !Enter(name))
                    {
                        return;
                    }

                    var isText = TakeElement(xml, name);
                    if (xml.IsEmptyElement)
                    {
                        baseUrl = outer;
                    }
                    else
                    {
                        open.Push((isText ? name : "", outer));
                    }

                    break;
                case XmlNodeType.EndElement:
                    baseUrl = open.Pop().BaseUrl;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.Peek().Element.Length > 0:
                    TakeText(open.Peek().Element, xml.Value, places.Offset(xml));
                    break;
            }
        }
    }

    /// <summary>Whether the root element is of a kind that has references.</summary>
    private bool Enter(string root)
    {
        isDrawing = root == "svg";
        isAtom = root == "feed";
        return isDrawing || root is "feed" or "rss" or "RDF" or "urlset" or "sitemapindex";
    }

    /// <summary>Takes what <c>xml-stylesheet</c> names (Associating Style Sheets with XML documents 1.0).</summary>
    private void TakeStyleSheet(XmlReader instruction)
    {
        var href = instruction.Value.IndexOf("href=", StringComparison.Ordinal) + "href=".Length;
        if (href < "href=".Length || href >= instruction.Value.Length || instruction.Value[href] is not ('"' or '\''))
        {
            return;
        }

        var end = instruction.Value.IndexOf(instruction.Value[href], href + 1);
        if (end > href)
        {
            var place = text.IndexOf(instruction.Value, places.Offset(instruction), StringComparison.Ordinal);
            Add(instruction.Value[(href + 1)..end].Replace("&amp;", "&", StringComparison.Ordinal), ReferenceKind.StyleSheet, Math.Max(place, 0) + href + 1);
        }
    }

    /// <summary>Takes the attributes, and returns whether the element's text is a reference too.</summary>
    private bool TakeElement(XmlReader xml, string name)
    {
        var isPermanentLink = true;
        if (!isDrawing && xml.GetAttribute("xml:base") is { } written && WebUrl.TryParse(written, baseUrl, out var nearer))
        {
            baseUrl = nearer;
        }

        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (isDrawing)
            {
                TakeDrawingAttribute(xml, name);
            }
            else if (KindOfAttribute(name, xml.LocalName) is { } kind)
            {
                Add(xml.Value, kind, places.ValueOffset(xml));
            }

            isPermanentLink &= xml.LocalName != "isPermaLink" || xml.Value != "false";
        }

        xml.MoveToElement();
        return isDrawing ? name == "style" : isPermanentLink && (KindOfText(name) is not null || IsMarkup(name));
    }

    private void TakeDrawingAttribute(XmlReader xml, string element)
    {
        switch (xml.LocalName)
        {
            case "id":
                ids.Add(xml.Value);
                break;
            case "href":
                Add(xml.Value, element == "a" ? ReferenceKind.Link : ReferenceKind.Resource, places.ValueOffset(xml));
                break;
            case "style" or "fill" or "stroke" or "filter" or "mask" or "clip-path" or "cursor" or "marker" or "marker-start" or "marker-mid" or "marker-end":
                AddStyle(xml.Value, places.ValueOffset(xml));
                break;
        }
    }

    /// <summary>Atom (RFC 4287), RSS 2.0 and its extensions, sitemaps (sitemaps.org and <c>xhtml:link</c>).</summary>
    private static ReferenceKind? KindOfAttribute(string element, string attribute) => (element, attribute) switch
    {
        ("link", "href") or ("source", "url") or ("generator", "uri") or ("a", "href") => ReferenceKind.Link,
        ("img", "src") or ("enclosure", "url") or ("thumbnail", "url") or ("content", "url") or ("content", "src") or ("image", "href") => ReferenceKind.Mention,
        _ => null,
    };

    private static ReferenceKind? KindOfText(string element) => element switch
    {
        "link" or "loc" or "comments" or "guid" or "uri" => ReferenceKind.Link,
        "url" or "icon" or "logo" or "content_loc" or "player_loc" or "thumbnail_loc" => ReferenceKind.Mention,
        _ => null,
    };

    /// <summary>Whether the element's text is HTML, or may be: what holds no tag is nothing.</summary>
    private static bool IsMarkup(string element) => element is "content" or "summary" or "description" or "encoded";

    private void TakeText(string element, string value, int offset)
    {
        if (isDrawing)
        {
            AddStyle(value, offset);
            return;
        }

        if (IsMarkup(element))
        {
            AddMarkup(value, offset);
            return;
        }

        var url = value.Trim();
        if (url.Length > 0 && (element != "guid" || url.Contains("://", StringComparison.Ordinal)))
        {
            Add(url, KindOfText(element)!.Value, offset + value.IndexOf(url, StringComparison.Ordinal));
        }
    }

    private void AddStyle(string style, int position)
    {
        foreach (var found in StyleReader.Read(style))
        {
            Add(found.Url, found.IsImport ? ReferenceKind.StyleSheet : ReferenceKind.Resource, position + found.Position);
        }
    }

    private void AddMarkup(string html, int position)
    {
        // Of CDATA the very characters stand there, of other text their references.
        var isWritten = text.AsSpan(position).StartsWith(html, StringComparison.Ordinal);
        foreach (var found in FeedMarkup.Read(html, isAtom || baseUrl is not null, urls))
        {
            Add(found.Url, found.Kind, position + (isWritten ? found.Position : CharacterReferences.FindWritten(text.AsSpan(position), found.Position)));
        }
    }

    private void Add(string url, ReferenceKind kind, int position)
    {
        if (isAtom && url.StartsWith('#'))
        {
            return;
        }

        var absolute = baseUrl is not null && WebUrl.TryParse(url, baseUrl, out var resolved) ? resolved.ToString() : url;
        references.Add(new PageReference(urls.Intern(absolute), kind, null, position));
    }
}
