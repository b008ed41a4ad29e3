namespace Generator.Pipelines;

/// <summary>How many documents a module gave, when it ran, and the processor time of all threads meanwhile.</summary>
public sealed record ModuleResult(string Module, int Documents, Timing Time, TimeSpan Cpu)
{
    /// <summary>The name of a module as <c>SitePipelines</c> writes it, without the kind of document it takes.</summary>
    public static string NameOf(IModule module)
    {
        var name = module.GetType().Name;
        var arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }
}
