using System.Buffers;
using System.Collections.Frozen;
using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>
/// Finds text in another script than that of the language it is said to be in (WCAG 3.1.2): Chinese characters in a page
/// in a language without them, and English sentences in Chinese, Japanese or Korean. Names are let pass: they are short, and
/// hold no punctuation.
/// </summary>
internal sealed class LanguageScopes(ImmutableArray<PageFinding>.Builder findings)
{
    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';
    private const int LongestName = 5;
    private const int LongestQuote = 20;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；：！？、");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HanLanguages = Subtags("zh", "ja", "ko", "yue", "wuu", "lzh");

    /// <summary>Several, unknown, and none (ISO 639-2).</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoLanguages = Subtags("mul", "und", "zxx");

    private readonly List<Scope> scopes = [];

    /// <summary>How many elements are open whose text is in no language: code, and what a program shows.</summary>
    private int codeDepth;

    /// <summary>Whether the page is XML.</summary>
    public bool IsXml { get; init; }

    /// <summary>The language that an element says it is in (HTML Standard §3.2.6.1); <c>xml:lang</c> is nothing in HTML.</summary>
    public static HtmlAttribute? Find(TagAttributes attributes, bool isXml) =>
        attributes.Has(AttributeName.Lang) ? attributes.Find(AttributeName.Lang)
        : isXml ? attributes.Find(AttributeName.XmlLang)
        : null;

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, bool isSelfClosing)
    {
        codeDepth += IsCode(name) && !isSelfClosing ? 1 : 0;
        var isAgain = scopes.Count > 0 && name.SequenceEqual(scopes[^1].Tag);
        if (isAgain && EndsItself(name))
        {
            scopes.RemoveAt(scopes.Count - 1);
            isAgain = false;
        }

        if (Find(attributes, IsXml) is { } language && !isSelfClosing && !IsVoid(name))
        {
            scopes.Add(new Scope(name.ToString(), ScriptOf(language.Value), Depth: 1));
        }
        else if (isAgain && !isSelfClosing)
        {
            scopes[^1] = scopes[^1] with { Depth = scopes[^1].Depth + 1 };
        }
    }

    public void End(ReadOnlySpan<char> name)
    {
        codeDepth -= IsCode(name) && codeDepth > 0 ? 1 : 0;
        if (scopes.Count == 0 || !name.SequenceEqual(scopes[^1].Tag))
        {
            return;
        }

        scopes[^1] = scopes[^1] with { Depth = scopes[^1].Depth - 1 };
        if (scopes[^1].Depth == 0)
        {
            scopes.RemoveAt(scopes.Count - 1);
        }
    }

    public void Text(ReadOnlySpan<char> text, int position)
    {
        if (codeDepth > 0 || scopes.Count == 0)
        {
            return;
        }

        switch (scopes[^1].Script)
        {
            case Script.Han:
                FindEnglish(text, position);
                break;
            case Script.Other:
                FindHan(text, position);
                break;
        }
    }

    private void FindEnglish(ReadOnlySpan<char> text, int position)
    {
        if (EnglishRuns.Find(text) is { } found)
        {
            findings.Add(new PageFinding(FindingKind.UnmarkedEnglish, position + found.Start.Value, Quote(text[found])));
        }
    }

    private void FindHan(ReadOnlySpan<char> text, int position)
    {
        var start = text.IndexOfAnyInRange(FirstHan, LastHan);
        while (start >= 0)
        {
            var length = RunLength(text[start..], out var characters);
            var run = text.Slice(start, length);
            if (characters > LongestName || (characters >= LongestName - 1 && run.ContainsAny(SentenceMarks)))
            {
                findings.Add(new PageFinding(FindingKind.UnmarkedLanguage, position + start, Quote(run)));
                return;
            }

            var next = text[(start + length)..].IndexOfAnyInRange(FirstHan, LastHan);
            start = next < 0 ? -1 : start + length + next;
        }
    }

    private static int RunLength(ReadOnlySpan<char> text, out int characters)
    {
        characters = 0;
        var length = 0;
        for (var i = 0; i < text.Length && (text[i] is >= FirstHan and <= LastHan || SentenceMarks.Contains(text[i])); i++)
        {
            characters += text[i] is >= FirstHan and <= LastHan ? 1 : 0;
            length = i + 1;
        }

        return length;
    }

    private static string Quote(ReadOnlySpan<char> run) => run.Length > LongestQuote ? $"{run[..LongestQuote]}…" : run.ToString();

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Subtags(params string[] subtags) =>
        subtags.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Script ScriptOf(ReadOnlySpan<char> language)
    {
        var end = language.IndexOf('-');
        var primary = end < 0 ? language : language[..end];
        return primary.IsEmpty || NoLanguages.Contains(primary) || (HanLanguages.Contains(primary) && IsLatin(language)) ? Script.Any
            : HanLanguages.Contains(primary) ? Script.Han
            : Script.Other;
    }

    /// <summary>Whether a language is written in Latin letters here, as Pinyin is.</summary>
    private static bool IsLatin(ReadOnlySpan<char> language) => language.Contains("-Latn", StringComparison.OrdinalIgnoreCase);

    private static bool IsCode(ReadOnlySpan<char> name) => name is "code" or "pre" or "kbd" or "samp" or "var";

    /// <summary>Whether a second such tag ends the first, which needs no end tag.</summary>
    private static bool EndsItself(ReadOnlySpan<char> name) => name is "p" or "li" or "dt" or "dd" or "td" or "th" or "tr" or "option";

    private static bool IsVoid(ReadOnlySpan<char> name) => name is "img" or "link" or "meta" or "input" or "br" or "hr" or "source" or "area" or "track" or "embed";

    /// <summary>An element with a language, and how many of its name are open from it on.</summary>
    private readonly record struct Scope(string Tag, Script Script, int Depth);

    /// <summary>What a language is written in, as far as that tells.</summary>
    private enum Script
    {
        Any,
        Han,
        Other,
    }
}
