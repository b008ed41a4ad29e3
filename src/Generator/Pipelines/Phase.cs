namespace Generator.Pipelines;

/// <summary>The four phases of every pipeline, in the order in which they run.</summary>
public enum Phase
{
    /// <summary>Finds and reads; sees no other pipeline.</summary>
    Input,

    /// <summary>Turns what was read into what the site holds; sees the results of the dependencies.</summary>
    Process,

    /// <summary>Needs the whole site; sees the Process results of all dependencies.</summary>
    PostProcess,

    /// <summary>Hands results on; what it returns is the pipeline's output.</summary>
    Output,
}
