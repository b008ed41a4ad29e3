using Generator.Checking.Facts;
using Generator.Checking.Markup;
using Generator.Content;

namespace Generator.Checking.References;

/// <summary>Finds what one element of a page refers to (HTML Standard §4; SVG 2 §16; Open Graph).</summary>
internal sealed class ElementReferences(UrlTable urls)
{
    private const string WhiteSpace = " \t\n\f\r";

    /// <summary>As many as most pages have.</summary>
    private const int Usual = 64;

    private readonly ImmutableArray<PageReference>.Builder references = ImmutableArray.CreateBuilder<PageReference>(Usual);

    /// <summary>Of the first <c>base</c> element that has one.</summary>
    public string? BaseHref { get; private set; }

    /// <summary>Where <c>og:url</c> stands; -1 without one.</summary>
    public int OpenGraphUrlPosition { get; private set; } = -1;

    public ImmutableArray<PageReference> ToReferences() => references.ToImmutable();

    public void Take(ReadOnlySpan<char> name, TagAttributes attributes, bool isForeign)
    {
        if (attributes.Count == 0)
        {
            return;
        }

        if (attributes.Find("style") is { } style)
        {
            AddStyle(style);
        }

        if (isForeign)
        {
            TakeForeign(name, attributes);
        }
        else
        {
            TakeHtml(name, attributes);
        }
    }

    /// <summary>Adds the URLs of a style sheet that stands at <paramref name="position"/> of the page.</summary>
    public void AddStyle(ReadOnlySpan<char> style, int position)
    {
        foreach (var found in StyleReader.Read(style))
        {
            Add(found.Url, found.IsImport ? ReferenceKind.StyleSheet : ReferenceKind.Resource, position + found.Position);
        }
    }

    /// <summary>Adds the URLs of a block of JSON-LD; one that is no JSON says nothing.</summary>
    public void AddLinkedData(ReadOnlySpan<char> json, int position)
    {
        var urlsOfBlock = JsonReferences.Read(json, JsonReferences.IsLinkedData, out var damage);
        if (damage is not null)
        {
            return;
        }

        foreach (var found in urlsOfBlock)
        {
            references.Add(new PageReference(urls.Intern(found.Url), ReferenceKind.Mention, null, position + found.Position));
        }
    }

    private void AddStyle(HtmlAttribute declarations)
    {
        foreach (var found in StyleReader.Read(declarations.Value))
        {
            Add(found.Url, ReferenceKind.Resource, declarations.PlaceOf(found.Position));
        }
    }

    private void TakeHtml(ReadOnlySpan<char> name, TagAttributes attributes)
    {
        switch (name)
        {
            case "a" or "area":
                Add(attributes.Find("href"), ReferenceKind.Link, attributes.Find("hreflang"));
                AddEach(attributes.Find("ping"), ReferenceKind.Link);
                break;
            case "base":
                BaseHref ??= attributes.Find("href")?.Value.ToString();
                break;
            case "link":
                TakeLink(attributes);
                break;
            case "meta":
                TakeMeta(attributes);
                break;
            case "form":
                Add(attributes.Find("action"), ReferenceKind.Form);
                break;
            case "button":
                Add(attributes.Find("formaction"), ReferenceKind.Form);
                break;
            case "input":
                Add(attributes.Find("formaction"), ReferenceKind.Form);
                if (attributes.Is("type", "image"))
                {
                    Add(attributes.Find("src"), ReferenceKind.Resource);
                }

                break;
            case "blockquote" or "q" or "ins" or "del":
                Add(attributes.Find("cite"), ReferenceKind.Link);
                break;
            case "img" or "image":
                Add(attributes.Find("src"), ReferenceKind.Resource);
                AddSourceSet(attributes.Find("srcset"));
                Add(attributes.Find("longdesc"), ReferenceKind.Link);
                break;
            case "source" or "video" or "audio" or "track":
                Add(attributes.Find("src"), ReferenceKind.Candidate);
                Add(attributes.Find("poster"), ReferenceKind.Resource);
                AddSourceSet(attributes.Find("srcset"));
                break;
            case "script":
                Add(attributes.Find("src"), ReferenceKind.Script);
                break;
            case "iframe" or "frame" or "embed":
                Add(attributes.Find("src"), ReferenceKind.Frame);
                AddDocument(attributes.Find("srcdoc"));
                Add(attributes.Find("longdesc"), ReferenceKind.Link);
                break;
            case "object":
                Add(attributes.Find("data"), ReferenceKind.Frame);
                break;
            case "body" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th":
                Add(attributes.Find("background"), ReferenceKind.Resource);
                break;
        }
    }

    private void TakeLink(TagAttributes link)
    {
        if (LinkRelation.KindOf(link) is { } found)
        {
            Add(link.Find("href"), found, link.Find("hreflang"));
            AddSourceSet(link.Find("imagesrcset"));
        }
    }

    private void TakeMeta(TagAttributes meta)
    {
        if (meta.Find("content") is not { } content)
        {
            return;
        }

        if (meta.Is("http-equiv", "refresh"))
        {
            if (MetaRefresh.FindUrl(content.Value) is { } range)
            {
                Add(content.Value[range], ReferenceKind.Link, content.PlaceOf(range.Start.Value));
            }
        }
        else if (IsUrlProperty(meta.Find("property")) || IsUrlProperty(meta.Find("name")) || meta.Is("itemprop", "image") || meta.Is("itemprop", "url"))
        {
            Add(content, ReferenceKind.Mention);
            if (meta.Is("property", "og:url"))
            {
                OpenGraphUrlPosition = content.Position;
            }
        }
    }

    private static bool IsUrlProperty(HtmlAttribute? name) => name is { } found && found.Value is
        "og:image" or "og:image:url" or "og:image:secure_url" or "og:url" or "og:video" or "og:video:url" or "og:video:secure_url"
        or "og:audio" or "og:audio:url" or "og:audio:secure_url" or "twitter:image" or "twitter:image:src" or "twitter:player"
        or "msapplication-TileImage";

    private void TakeForeign(ReadOnlySpan<char> name, TagAttributes attributes)
    {
        var kind = name is "a" ? ReferenceKind.Link : name is "script" ? ReferenceKind.Script : ReferenceKind.Resource;
        Add(attributes.Find("href") ?? attributes.Find("xlink:href"), kind);
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.NameOf(i) is "fill" or "stroke" or "filter" or "mask" or "clip-path" or "cursor" or "marker" or "marker-start" or "marker-mid" or "marker-end")
            {
                AddStyle(attributes[i]);
            }
        }
    }

    private void Add(HtmlAttribute? attribute, ReferenceKind kind, HtmlAttribute? hrefLang = null)
    {
        if (attribute is { } found)
        {
            references.Add(new PageReference(urls.Intern(found.Value), kind, hrefLang is { } tag ? urls.Intern(tag.Value) : null, found.Position));
        }
    }

    private void Add(ReadOnlySpan<char> url, ReferenceKind kind, int position) =>
        references.Add(new PageReference(urls.Intern(url), kind, null, position));

    /// <summary>
    /// Adds what a document refers to that stands in <c>srcdoc</c>, relative to this page; its fragments are its own.
    /// </summary>
    private void AddDocument(HtmlAttribute? attribute)
    {
        if (attribute is not { } document)
        {
            return;
        }

        foreach (var reference in PageFactsReader.Read(UrlPath.Root, document.Memory, urls).References)
        {
            if (!reference.Url.StartsWith('#'))
            {
                references.Add(reference with { Position = document.PlaceOf(reference.Position) });
            }
        }
    }

    private void AddEach(HtmlAttribute? attribute, ReferenceKind kind)
    {
        if (attribute is not { } list)
        {
            return;
        }

        foreach (var range in list.Value.SplitAny(WhiteSpace))
        {
            if (!list.Value[range].IsEmpty)
            {
                Add(list.Value[range], kind, list.PlaceOf(range.Start.Value));
            }
        }
    }

    private void AddSourceSet(HtmlAttribute? attribute)
    {
        if (attribute is not { } set)
        {
            return;
        }

        foreach (var range in SourceSet.Parse(set.Value))
        {
            Add(set.Value[range], ReferenceKind.Candidate, set.PlaceOf(range.Start.Value));
        }
    }
}
