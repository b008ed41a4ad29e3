using Generator.Content;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>Takes documents of one type from the results of a pipeline that this one depends on.</summary>
public sealed class SelectDocuments<TDocument>(string pipelineName, Func<TDocument, bool>? predicate = null) : IModule
    where TDocument : Document
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
        [.. documents, .. context.Results<TDocument>(pipelineName).Where(predicate ?? (_ => true))];
}
