namespace Generator.Output;

/// <summary>A written file: its path in the output folder, size in bytes, time of the last change in UTC ticks.</summary>
public sealed record OutputRecord(string Name, long Length, long Modified);
