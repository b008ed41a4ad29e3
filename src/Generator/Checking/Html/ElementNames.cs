using System.Buffers;
using System.Collections.Frozen;
using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>
/// Gathers what links, buttons and the title are called for a reader who hears the page (Accessible Name and Description
/// Computation 1.2): their text, the alternatives of pictures, or a label.
/// </summary>
internal sealed class ElementNames(NamesByReference references, ImmutableArray<PageFinding>.Builder findings)
{
    /// <summary>More than any name that says nothing.</summary>
    private const int LongestText = 300;

    /// <summary>Names that say nothing about where they lead, in the languages of the readers.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Meaningless = new[]
    {
        "here", "click", "click here", "click this", "right here", "this", "this link", "this page", "link", "more", "more info",
        "more information", "read more", "learn more", "see more", "find out more", "details",
        "点击", "点击这里", "点击此处", "这里", "此处", "点此", "请点击", "请点击这里", "链接", "更多", "更多信息", "查看更多", "阅读更多", "了解更多", "了解详情", "查看详情", "详情",
        "點擊", "點擊這裡", "這裡", "此處", "連結", "閱讀更多", "了解詳情", "詳情",
        "hier", "hier klicken", "klicken sie hier", "mehr", "weiterlesen", "mehr erfahren", "ici", "cliquez ici", "en savoir plus", "lire la suite",
        "aquí", "haga clic aquí", "leer más", "más", "qui", "clicca qui", "こちら", "ここをクリック", "詳しくはこちら", "여기", "더보기",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is seen and heard as nothing: spaces, those without width included, and soft hyphens.</summary>
    private static readonly SearchValues<char> Nothing = SearchValues.Create(" \t\n\f\r\u00A0\u00AD\u2002\u2003\u2009\u200A\u200B\u200C\u200D\u2060\u3000\uFEFF");

    private readonly List<Open> open = [];
    private readonly ArrayBufferWriter<char> text = new(LongestText);
    private string? hiddenTag;
    private int hiddenDepth;

    /// <summary>The page's title, white space around it cut off; null without one.</summary>
    public string? Title { get; private set; }

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        if (hiddenTag is not null)
        {
            hiddenDepth += name.SequenceEqual(hiddenTag) ? 1 : 0;
            return;
        }

        switch (name)
        {
            case "a" when attributes.Has(AttributeName.Href):
                End(name);
                Push("a", attributes, position);
                return;
            case "button":
                Push("button", attributes, position);
                return;
            case "title" when Title is null && open.Count == 0:
                Push("title", attributes, position);
                return;
        }

        if (open.Count > 0)
        {
            TakeChild(name, attributes);
        }
    }

    public void Text(ReadOnlySpan<char> part)
    {
        if (open.Count > 0 && hiddenTag is null && text.WrittenCount < LongestText)
        {
            text.Write(part);
        }
    }

    public void End(ReadOnlySpan<char> name)
    {
        if (hiddenTag is not null)
        {
            if (name.SequenceEqual(hiddenTag) && --hiddenDepth == 0)
            {
                hiddenTag = null;
            }

            return;
        }

        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (name.SequenceEqual(open[i].Tag))
            {
                Close(open[i]);
                open.RemoveRange(i, open.Count - i);
                text.ResetWrittenCount();
                return;
            }
        }
    }

    public void EndOfPage()
    {
        hiddenTag = null;
        if (open.Count > 0)
        {
            End(open[0].Tag);
        }
    }

    private void Push(string tag, TagAttributes attributes, int position)
    {
        var isNamed = HasText(attributes.Find(AttributeName.AriaLabel)) || HasText(attributes.Find(AttributeName.Title));
        var href = attributes.Find(AttributeName.Href);
        open.Add(new Open(tag, href?.Position ?? position, text.WrittenCount)
        {
            Href = href?.Memory ?? default,
            IsNamed = isNamed || attributes.Is(AttributeName.AriaHidden, "true"),
            NamedBy = attributes.Find(AttributeName.AriaLabelledBy)?.Value.ToString(),
        });
    }

    /// <summary>What an element within adds to the name.</summary>
    private void TakeChild(ReadOnlySpan<char> name, TagAttributes attributes)
    {
        if (attributes.Is(AttributeName.AriaHidden, "true") && name is not ("img" or "br" or "input" or "hr" or "wbr"))
        {
            hiddenTag = name.ToString();
            hiddenDepth = 1;
            return;
        }

        var label = attributes.Find(AttributeName.AriaLabel) ?? (name is "img" or "image" ? attributes.Find(AttributeName.Alt) : null) ?? attributes.Find(AttributeName.Title);
        if (label is { } found)
        {
            text.Write(" ");
            text.Write(found.Value);
            text.Write(" ");
        }

        // What is set as code is the name of something, such as the keyword `this`.
        if (name is "code" or "kbd" or "samp")
        {
            open[^1] = open[^1] with { IsProperName = true };
        }

        // A picture without an alternative is reported by itself, and a frame or film may name itself.
        if ((name is "img" && !attributes.Has(AttributeName.Alt)) || name is "iframe" or "object" or "video" or "slot" || attributes.Has(AttributeName.AriaLabelledBy))
        {
            open[^1] = open[^1] with { IsNamed = true };
        }
    }

    private void Close(Open element)
    {
        var name = OnOneLine(CharacterReferences.ResolveText(text.WrittenMemory[element.TextStart..]).Span.Trim());
        switch (element.Tag)
        {
            case "title":
                Title = name.ToString();
                break;
            case "a" when !element.IsNamed && !name.ContainsAnyExcept(Nothing):
                AddNameless(element, new PageFinding(FindingKind.EmptyLink, element.Position, element.Href.ToString()));
                break;
            case "a" when !element.IsNamed && element.NamedBy is null && !element.IsProperName && Meaningless.Contains(WithoutDecoration(name)) && !NamesTarget(element.Href.Span, name):
                findings.Add(new PageFinding(FindingKind.MeaninglessLink, element.Position, element.Href.ToString()));
                break;
            case "button" when !element.IsNamed && !name.ContainsAnyExcept(Nothing):
                AddNameless(element, new PageFinding(FindingKind.EmptyButton, element.Position, ""));
                break;
        }
    }

    private void AddNameless(Open element, PageFinding finding)
    {
        if (element.NamedBy is { } ids)
        {
            references.Add(ids, finding);
        }
        else
        {
            findings.Add(finding);
        }
    }

    /// <summary>White space between words is one space, as it is shown.</summary>
    private static ReadOnlySpan<char> OnOneLine(ReadOnlySpan<char> name) =>
        name.ContainsAny("\t\n\r\f") ? string.Join(' ', name.ToString().Split(null as char[], StringSplitOptions.RemoveEmptyEntries)) : name;

    /// <summary>Whether the target is called the same: a section "Details" or a page "More" has no other name.</summary>
    private static bool NamesTarget(ReadOnlySpan<char> href, ReadOnlySpan<char> name)
    {
        var last = href.TrimEnd('/');
        last = last[(last.LastIndexOfAny('/', '#') + 1)..];
        var slug = WithoutDecoration(name).ToString().Replace(' ', '-');
        return last.Equals(slug, StringComparison.OrdinalIgnoreCase) || last.Equals($"{slug}.html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words alone: no arrows, dots or brackets around them.</summary>
    private static ReadOnlySpan<char> WithoutDecoration(ReadOnlySpan<char> name)
    {
        var start = 0;
        var end = name.Length;
        while (start < end && !char.IsLetterOrDigit(name[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(name[end - 1]))
        {
            end--;
        }

        return name[start..end];
    }

    private static bool HasText(HtmlAttribute? attribute) => attribute is { } found && !found.Value.IsWhiteSpace();

    private readonly record struct Open(string Tag, int Position, int TextStart)
    {
        public ReadOnlyMemory<char> Href { get; init; }

        public bool IsNamed { get; init; }

        /// <summary>The ids of the elements that it is called by; null without any.</summary>
        public string? NamedBy { get; init; }

        public bool IsProperName { get; init; }
    }
}
