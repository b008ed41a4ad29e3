using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>Hands assets on as they are.</summary>
public sealed class CopyFiles : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
    [
        .. documents.Select(document => document switch
        {
            AssetDocument asset => new FileOutput(asset.File, asset.Url),
            _ => document,
        }),
    ];
}
