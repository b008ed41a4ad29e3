using System.Collections.Frozen;
using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Policies;

/// <summary>Gathers the scripts and styles that stand in a page itself, and the scripts that it loads.</summary>
internal sealed class PageCodeReader(UrlTable urls)
{
    /// <summary>What browsers run; a script of another type is data (HTML Standard §4.12.1; MIME Sniffing §4.6).</summary>
    private static readonly FrozenSet<string> Running = new[]
    {
        "", "module", "importmap", "speculationrules", "text/javascript", "application/javascript", "application/ecmascript", "application/x-ecmascript",
        "application/x-javascript", "text/ecmascript", "text/javascript1.0", "text/javascript1.1", "text/javascript1.2", "text/javascript1.3",
        "text/javascript1.4", "text/javascript1.5", "text/jscript", "text/livescript", "text/x-ecmascript", "text/x-javascript",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableArray<PageCode>.Builder found = ImmutableArray.CreateBuilder<PageCode>();

    /// <summary>The element whose text comes next, without that text; nothing unless <see cref="isOpen"/>.</summary>
    private PageCode open;

    private bool isOpen;

    public ImmutableArray<PageCode> ToCode() => found.ToImmutable();

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        isOpen = false;
        if (name is "script" or "style" && KindOf(name, attributes) is { } kind)
        {
            Open(new PageCode(kind, position, "", attributes.Find(AttributeName.Nonce)?.Value.ToString()), attributes);
        }

        if (!attributes.Has(AttributeName.Handler) && !attributes.Has(AttributeName.Style))
        {
            return;
        }

        for (var i = 0; i < attributes.Count; i++)
        {
            switch (attributes.NameOf(i))
            {
                case AttributeName.Style:
                    Add(CodeKind.StyleAttribute, attributes[i]);
                    break;
                case AttributeName.Handler:
                    Add(CodeKind.EventHandler, attributes[i]);
                    break;
            }
        }
    }

    /// <summary>Takes the text of the element that began last.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (isOpen && !text.IsWhiteSpace())
        {
            found.Add(open with { Text = urls.Intern(text) });
        }

        isOpen = false;
    }

    private void Open(PageCode code, TagAttributes attributes)
    {
        isOpen = code.Kind != CodeKind.ScriptFile;
        if (isOpen)
        {
            open = code;
        }
        else
        {
            found.Add(code with { Text = urls.Intern(FileOf(attributes).GetValueOrDefault().Value) });
        }
    }

    private void Add(CodeKind kind, HtmlAttribute attribute)
    {
        if (!attribute.Value.IsWhiteSpace())
        {
            found.Add(new PageCode(kind, attribute.Position, urls.Intern(attribute.Value), null));
        }
    }

    private static CodeKind? KindOf(ReadOnlySpan<char> name, TagAttributes attributes) => name switch
    {
        "style" => CodeKind.StyleSheet,
        "script" when !IsRun(attributes) => null,
        "script" when FileOf(attributes) is null => CodeKind.Script,

        // Its hash may let it through, which nobody looks into here.
        "script" when !attributes.Has(AttributeName.Integrity) => CodeKind.ScriptFile,
        _ => null,
    };

    private static HtmlAttribute? FileOf(TagAttributes script) => script.Find(AttributeName.Src) ?? script.Find(AttributeName.Href) ?? script.Find(AttributeName.XLinkHref);

    private static bool IsRun(TagAttributes script) =>
        Running.Contains(script.Find(AttributeName.Type).GetValueOrDefault().Value.Trim().ToString());
}
