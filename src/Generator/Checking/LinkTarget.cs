using Generator.Output;

namespace Generator.Checking;

public enum LinkStatus
{
    /// <summary>On another host, or not a web address.</summary>
    External,

    Found,

    /// <summary>The page exists and has no element with the fragment's id.</summary>
    MissingFragment,

    /// <summary>It would exist if upper and lower case were one.</summary>
    WrongCase,

    Missing,

    /// <summary>It cannot be read as a URL.</summary>
    Invalid,
}

/// <summary>Where a reference leads.</summary>
public sealed record LinkTarget(LinkStatus Status)
{
    public OutputDocument? Document { get; init; }

    /// <summary>The facts of the target where it is a page.</summary>
    public PageFacts? Page { get; init; }

    public string Fragment { get; init; } = "";

    /// <summary>What was most likely meant.</summary>
    public string? Suggestion { get; init; }
}
