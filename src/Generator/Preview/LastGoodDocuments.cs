using System.Collections.Concurrent;
using Generator.Content;
using Generator.Pipelines;

namespace Generator.Preview;

/// <summary>
/// The documents as they could last be read. One that cannot be read now, half written or with a mistake, is shown as it
/// was; the mistake is reported all the same.
/// </summary>
internal sealed class LastGoodDocuments : IModule
{
    private readonly ConcurrentDictionary<TranslationKey, SourceDocument> known = [];

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) => [.. documents.Select(Replace)];

    /// <summary>Forgets documents that are no longer there.</summary>
    public void KeepOnly(IReadOnlySet<TranslationKey> keys)
    {
        foreach (var key in known.Keys.Where(key => !keys.Contains(key)))
        {
            known.TryRemove(key, out _);
        }
    }

    private Document Replace(Document document)
    {
        switch (document)
        {
            case SourceDocument source:
                known[source.Key] = source;
                return source;
            case UnreadableDocument unreadable when known.TryGetValue(unreadable.Key, out var good):
                return good;
            default:
                return document;
        }
    }
}
