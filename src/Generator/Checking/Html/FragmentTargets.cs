using System.Runtime.InteropServices;
using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>What a fragment can lead to on a page, by <c>id</c> and by <c>a[name]</c>; an id given twice is found.</summary>
internal sealed class FragmentTargets(UrlTable urls, ImmutableArray<PageFinding>.Builder findings)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, bool isInShadow)
    {
        if (!isInShadow && attributes.Find(AttributeName.Id) is { } id && id.Value.Length > 0 && !ids.Add(urls.Intern(id.Value)))
        {
            findings.Add(new PageFinding(FindingKind.DuplicateId, id.Position, urls.Intern(id.Value)));
        }

        if (name is "a" && attributes.Find(AttributeName.Name) is { } anchor && anchor.Value.Length > 0)
        {
            anchors.Add(urls.Intern(anchor.Value));
        }
    }

    public bool HasId(string id) => ids.Contains(id);

    /// <summary>In ordinal order, each once; nothing is taken after it.</summary>
    public ImmutableArray<string> ToSorted()
    {
        ids.UnionWith(anchors);
        var sorted = ids.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
