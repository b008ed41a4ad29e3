using System.Collections.Frozen;
using Generator.Checking.Permanence;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Imaging;
using Generator.Incremental;
using Generator.Pipelines;
using Generator.Site;
using Generator.Site.Search;
using NodaTime;

namespace Generator;

/// <summary>What a build found and did. The site was written only if there is no error.</summary>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts, ImmutableArray<PhaseTime> Times)
{
    public ImmutableArray<PipelineResult> Pipelines { get; init; } = [];

    /// <summary>What each page took, in order of their starts; empty unless <c>BuildOptions.RecordPages</c> asked for it.</summary>
    public ImmutableArray<PageTime> PageTimes { get; init; } = [];

    /// <summary>How many variants of pictures were made, and how many taken from the cache.</summary>
    public PictureCounts Pictures { get; init; }

    /// <summary>What can be searched, where an index was made.</summary>
    public SearchCounts Search { get; init; }

    /// <summary>The addresses of the site, where it came as far as that.</summary>
    public SiteUrls? Urls { get; init; }

    /// <summary>Why the output folder must not be replaced, where that was the reason not to write.</summary>
    public string? Refusal { get; init; }

    /// <summary>Whether nothing had changed since the last build, whose site was left as it was.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What a person should know of this build though nothing is wrong with the content; a line each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>When a part of the build ran, and the processor time of all threads meanwhile.</summary>
public sealed record PhaseTime(string Name, Timing Time, TimeSpan Cpu);

/// <summary>
/// The addresses that were published before, those that this build makes, in order, and the time in which they stay
/// the same by themselves.
/// </summary>
public sealed record SiteUrls(UrlManifest Manifest, ImmutableArray<UrlPath> Current, Interval Validity)
{
    /// <summary>What each release says; made when it is asked for.</summary>
    public required Func<FrozenDictionary<UrlPath, AcceptedText>> ReadTexts { get; init; }

    public IEnumerable<UrlPath> Added => Current.Except(Manifest.Urls.Select(url => url.Path));
}
