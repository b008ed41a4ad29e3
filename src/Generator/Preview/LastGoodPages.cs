using System.Threading;
using Generator.Content;

namespace Generator.Preview;

/// <summary>The pages that were shown last, as they were: a few, however long a preview runs.</summary>
internal sealed class LastGoodPages
{
    private const int Most = 16;

    private readonly Lock gate = new();
    private readonly LinkedList<(UrlPath Url, string Html)> pages = [];

    public void Keep(UrlPath url, string html)
    {
        lock (gate)
        {
            Remove(url);
            pages.AddLast((url, html));
            if (pages.Count > Most)
            {
                pages.RemoveFirst();
            }
        }
    }

    public string? Find(UrlPath url)
    {
        lock (gate)
        {
            return pages.Where(page => page.Url == url).Select(page => page.Html).FirstOrDefault();
        }
    }

    private void Remove(UrlPath url)
    {
        for (var node = pages.First; node is not null; node = node.Next)
        {
            if (node.Value.Url == url)
            {
                pages.Remove(node);
                return;
            }
        }
    }
}
