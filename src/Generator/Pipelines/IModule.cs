using Generator.Content;

namespace Generator.Pipelines;

/// <summary>One step of a pipeline: from documents to documents, without changing any.</summary>
public interface IModule
{
    IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context);
}
