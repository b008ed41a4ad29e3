namespace Generator.Pipelines;

/// <summary>The pipelines themselves are wrong, which is a mistake in the program and never an author's.</summary>
public sealed class PipelineException(string message) : Exception(message);
