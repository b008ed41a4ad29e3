namespace Generator.Checking.External;

/// <summary>How links to other sites are checked.</summary>
public sealed record ExternalLinkOptions
{
    /// <summary>Where answers that were fine are kept; it only saves requests.</summary>
    public required string CacheFile { get; init; }

    /// <summary>How old a kept answer may be; zero asks everybody again.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromDays(3);

    /// <summary>How long one request may take, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    public IProgress<ExternalProgress>? Progress { get; init; }

    /// <summary>Tells the age of kept answers and waits between attempts.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal INetwork Network { get; init; } = new SystemNetwork();
}

/// <summary>How many distinct addresses have been asked, of how many.</summary>
public readonly record struct ExternalProgress(int Done, int Total);
