namespace Generator.Pipelines;

/// <summary>Puts pipelines behind their dependencies.</summary>
public static class PipelineOrder
{
    /// <summary>
    /// The pipelines so that each stands behind all it depends on; otherwise in the order given.
    /// </summary>
    /// <exception cref="PipelineException">Two have one name, a dependency is unknown, or they form a cycle.</exception>
    public static ImmutableArray<Pipeline> Sort(IReadOnlyList<Pipeline> pipelines)
    {
        var byName = new Dictionary<string, Pipeline>(StringComparer.Ordinal);
        foreach (var pipeline in pipelines)
        {
            if (!byName.TryAdd(pipeline.Name, pipeline))
            {
                throw new PipelineException($"Two pipelines are named {pipeline.Name}.");
            }
        }

        var sorted = ImmutableArray.CreateBuilder<Pipeline>(pipelines.Count);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var pipeline in pipelines)
        {
            Visit(pipeline);
        }

        return sorted.ToImmutable();

        void Visit(Pipeline pipeline)
        {
            if (done.Contains(pipeline.Name))
            {
                return;
            }

            var start = path.IndexOf(pipeline.Name);
            if (start >= 0)
            {
                throw new PipelineException($"Pipelines depend on each other in a circle: {string.Join(" → ", path[start..])} → {pipeline.Name}.");
            }

            path.Add(pipeline.Name);
            foreach (var name in pipeline.Dependencies)
            {
                Visit(byName.TryGetValue(name, out var dependency)
                    ? dependency
                    : throw new PipelineException($"Pipeline {pipeline.Name} depends on {name}, which does not exist."));
            }

            path.RemoveAt(path.Count - 1);
            done.Add(pipeline.Name);
            sorted.Add(pipeline);
        }
    }
}
