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

    /// <summary>The element whose text comes next, without that text.</summary>
    private PageCode? open;

    public ImmutableArray<PageCode> ToCode() => found.ToImmutable();

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        open = KindOf(name, attributes) is { } kind ? new PageCode(kind, position, "", attributes.Find("nonce")?.Value.ToString()) : null;
        if (open is { Kind: CodeKind.ScriptFile } script)
        {
            found.Add(script with { Text = urls.Intern(FileOf(attributes).GetValueOrDefault().Value) });
            open = null;
        }

        if (!attributes.HasHandler && !attributes.Has("style"))
        {
            return;
        }

        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes.NameOf(i);
            if (attribute is "style")
            {
                Add(CodeKind.StyleAttribute, attributes[i]);
            }
            else if (TagAttributes.IsHandler(attribute))
            {
                Add(CodeKind.EventHandler, attributes[i]);
            }
        }
    }

    /// <summary>Takes the text of the element that began last.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (open is { } element && !text.IsWhiteSpace())
        {
            found.Add(element with { Text = urls.Intern(text) });
        }

        open = null;
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
        "script" when !attributes.Has("integrity") => CodeKind.ScriptFile,
        _ => null,
    };

    private static HtmlAttribute? FileOf(TagAttributes script) => script.Find("src") ?? script.Find("href") ?? script.Find("xlink:href");

    private static bool IsRun(TagAttributes script) =>
        Running.Contains(script.Find("type").GetValueOrDefault().Value.Trim().ToString());
}
