namespace Generator.Pipelines;

/// <summary>A named list of modules for each phase, and the pipelines whose results it needs.</summary>
public sealed record Pipeline(string Name)
{
    public ImmutableArray<string> Dependencies { get; init; } = [];

    public ImmutableArray<IModule> Input { get; init; } = [];

    public ImmutableArray<IModule> Process { get; init; } = [];

    public ImmutableArray<IModule> PostProcess { get; init; } = [];

    public ImmutableArray<IModule> Output { get; init; } = [];

    public ImmutableArray<IModule> Modules(Phase phase) => phase switch
    {
        Phase.Input => Input,
        Phase.Process => Process,
        Phase.PostProcess => PostProcess,
        _ => Output,
    };
}
