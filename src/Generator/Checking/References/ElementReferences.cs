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

        if (attributes.Has(AttributeName.Style))
        {
            AddStyle(attributes.Find(AttributeName.Style).GetValueOrDefault());
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
                Add(attributes.Find(AttributeName.Href), ReferenceKind.Link, attributes.Find(AttributeName.HrefLang));
                AddEach(attributes.Find(AttributeName.Ping), ReferenceKind.Link);
                break;
            case "base":
                BaseHref ??= attributes.Find(AttributeName.Href)?.Value.ToString();
                break;
            case "link":
                TakeLink(attributes);
                break;
            case "meta":
                TakeMeta(attributes);
                break;
            case "form":
                Add(attributes.Find(AttributeName.Action), ReferenceKind.Form);
                break;
            case "button":
                Add(attributes.Find(AttributeName.FormAction), ReferenceKind.Form);
                break;
            case "input":
                Add(attributes.Find(AttributeName.FormAction), ReferenceKind.Form);
                if (attributes.Is(AttributeName.Type, "image"))
                {
                    Add(attributes.Find(AttributeName.Src), ReferenceKind.Resource);
                }

                break;
            case "blockquote" or "q" or "ins" or "del":
                Add(attributes.Find(AttributeName.Cite), ReferenceKind.Link);
                break;
            case "img" or "image":
                Add(attributes.Find(AttributeName.Src), ReferenceKind.Resource);
                AddSourceSet(attributes.Find(AttributeName.SrcSet));
                Add(attributes.Find(AttributeName.LongDesc), ReferenceKind.Link);
                break;
            case "source" or "video" or "audio" or "track":
                Add(attributes.Find(AttributeName.Src), ReferenceKind.Candidate);
                Add(attributes.Find(AttributeName.Poster), ReferenceKind.Resource);
                AddSourceSet(attributes.Find(AttributeName.SrcSet));
                break;
            case "script":
                Add(attributes.Find(AttributeName.Src), ReferenceKind.Script);
                break;
            case "iframe" or "frame" or "embed":
                Add(attributes.Find(AttributeName.Src), ReferenceKind.Frame);
                AddDocument(attributes.Find(AttributeName.SrcDoc));
                Add(attributes.Find(AttributeName.LongDesc), ReferenceKind.Link);
                break;
            case "object":
                Add(attributes.Find(AttributeName.Data), ReferenceKind.Frame);
                break;
            case "body" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th":
                Add(attributes.Find(AttributeName.Background), ReferenceKind.Resource);
                break;
        }
    }

    private void TakeLink(TagAttributes link)
    {
        if (LinkRelation.KindOf(link) is { } found)
        {
            Add(link.Find(AttributeName.Href), found, link.Find(AttributeName.HrefLang));
            AddSourceSet(link.Find(AttributeName.ImageSrcSet));
        }
    }

    private void TakeMeta(TagAttributes meta)
    {
        if (meta.Find(AttributeName.Content) is not { } content)
        {
            return;
        }

        if (meta.Is(AttributeName.HttpEquiv, "refresh"))
        {
            if (MetaRefresh.FindUrl(content.Value) is { } range)
            {
                Add(content.Value[range], ReferenceKind.Link, content.PlaceOf(range.Start.Value));
            }
        }
        else if (IsUrlProperty(meta.Find(AttributeName.Property)) || IsUrlProperty(meta.Find(AttributeName.Name)) || meta.Is(AttributeName.ItemProp, "image") || meta.Is(AttributeName.ItemProp, "url"))
        {
            Add(content, ReferenceKind.Mention);
            if (meta.Is(AttributeName.Property, "og:url"))
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
        Add(attributes.Find(AttributeName.Href) ?? attributes.Find(AttributeName.XLinkHref), kind);
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.NameOf(i) is AttributeName.Fill or AttributeName.Stroke or AttributeName.Filter or AttributeName.Mask or AttributeName.ClipPath
                or AttributeName.Cursor or AttributeName.Marker or AttributeName.MarkerStart or AttributeName.MarkerMid or AttributeName.MarkerEnd)
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
