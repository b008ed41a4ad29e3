using Generator.Checking.Facts;
using Generator.Rendering.Markdown;

namespace Generator.Checking.Parity;

/// <summary>
/// Finds the links, pictures and footnotes of one body that another lacks. Links mean the same where they lead to the
/// same document, whatever the language; to different sites, where only the names of languages differ.
/// </summary>
/// <param name="targets">The pages of the site.</param>
/// <param name="links">Resolves links without saying anything of broken ones, which are reported elsewhere.</param>
internal sealed class ReferenceComparer(LinkTargets targets, LinkResolver links)
{
    /// <summary>The references of two bodies, whose blocks are <paramref name="pairs"/>, that the other has nowhere: first those are matched that stand in each other's place.</summary>
    public UnmatchedReferences FindUnmatched(BodyOutline first, BodyOutline second, IEnumerable<BlockPair> pairs)
    {
        var (left, right) = (first.References.ToList(), second.References.ToList());
        var counterparts = new int?[first.Blocks.Length];
        foreach (var pair in pairs)
        {
            if (pair.First is { } block)
            {
                counterparts[block] = pair.Second;
            }
        }

        Cancel(left, right, (a, b) => counterparts[a.Block] == b.Block && IsWrittenTheSame(a, b));
        Cancel(left, right, IsWrittenTheSame);
        if (left.Count == 0 && right.Count == 0)
        {
            return new UnmatchedReferences(left, right);
        }

        var meanings = new Dictionary<OutlineReference, string?>(ReferenceEqualityComparer.Instance);
        left.ForEach(reference => meanings[reference] = Meaning(reference, first));
        right.ForEach(reference => meanings[reference] = Meaning(reference, second));
        Cancel(left, right, (a, b) => a.Kind == b.Kind && counterparts[a.Block] == b.Block && meanings[a] == meanings[b]);
        Cancel(left, right, (a, b) => a.Kind == b.Kind && meanings[a] == meanings[b]);
        Cancel(left, right, (a, b) => a.Kind == b.Kind && counterparts[a.Block] == b.Block && (meanings[a] is null || meanings[b] is null));
        Cancel(left, right, (a, b) => a.Kind == b.Kind && (meanings[a] is null || meanings[b] is null));
        Cancel(left, right, (a, b) => a.Kind == ReferenceKind.Link && b.Kind == ReferenceKind.Link && AreVersions(meanings[a]!, meanings[b]!));
        left.RemoveAll(reference => meanings[reference] is null);
        right.RemoveAll(reference => meanings[reference] is null);
        return new UnmatchedReferences(left, right);
    }

    private static bool IsWrittenTheSame(OutlineReference a, OutlineReference b) => a.Kind == b.Kind && (a.Kind == ReferenceKind.Footnote || a.Target == b.Target);

    /// <summary>Takes out of both what goes together, in order.</summary>
    private static void Cancel(List<OutlineReference> left, List<OutlineReference> right, Func<OutlineReference, OutlineReference, bool> isSame)
    {
        for (var i = 0; i < left.Count; i++)
        {
            var found = right.FindIndex(other => isSame(left[i], other));
            if (found >= 0)
            {
                right.RemoveAt(found);
                left.RemoveAt(i--);
            }
        }
    }

    /// <summary>Where a reference leads without its language; null where it leads nowhere.</summary>
    private string? Meaning(OutlineReference reference, BodyOutline outline)
    {
        if (reference.Kind == ReferenceKind.Footnote)
        {
            return "";
        }

        if (reference.Kind == ReferenceKind.Directive)
        {
            // A file may be one of each language: report.en.pdf, report.zh.pdf.
            return string.Join(' ', Words(reference.Target));
        }

        var written = new WrittenLink(reference.Target, reference.Kind == ReferenceKind.Picture, outline.Body.Source, reference.Offset);
        var href = links.Resolve(written, outline.Body.File.Folder, outline.Language).Href;
        return href.Length == 0 ? null : href[0] == '/' ? WithoutLanguage(href) : href;
    }

    private string WithoutLanguage(string href)
    {
        var end = href.AsSpan().IndexOfAny('#', '?') is >= 0 and var found ? found : href.Length;
        if (targets.KeyOf(href[..end]) is { } key)
        {
            return key.Value + href[end..];
        }

        var slash = href.IndexOf('/', 1);
        return slash > 0 && targets.Languages.Find(href.AsSpan(1, slash - 1)) is not null ? href[slash..] : href;
    }

    /// <summary>https://www.example.com/en/report and https://www.example.com/zh-cn/report.</summary>
    private static bool AreVersions(string first, string second) =>
        first.Contains("://", StringComparison.Ordinal) && second.Contains("://", StringComparison.Ordinal)
        && Words(first).SequenceEqual(Words(second), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string url) => url
        .Split(['/', '.', '-', '_', '?', '=', '&', ':', '#', ' '], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !LanguageWords.Contains(word));

    private static readonly HashSet<string> LanguageWords = new(
        ["en", "zh", "us", "gb", "uk", "eu", "cn", "hans", "hant", "chs", "zhs", "eng", "chn", "english", "chinese", "global", "www", "com", "int", "enus", "zhcn", "http", "https"],
        StringComparer.OrdinalIgnoreCase);
}

/// <summary>What only the first body refers to, and what only the second.</summary>
internal sealed record UnmatchedReferences(List<OutlineReference> First, List<OutlineReference> Second);
