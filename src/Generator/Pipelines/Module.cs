using Generator.Content;

namespace Generator.Pipelines;

/// <summary>
/// A module that takes one kind of document. Others pass by unchanged, behind its own results, so that a marker (a
/// document that is withheld, say) reaches the pipelines that ask for it.
/// </summary>
public abstract class Module<TDocument> : IModule
    where TDocument : Document
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var mine = documents.OfType<TDocument>().ToList();
        return [.. Execute(mine, context), .. documents.Where(document => document is not TDocument)];
    }

    protected abstract IEnumerable<Document> Execute(IReadOnlyList<TDocument> documents, ExecutionContext context);
}
