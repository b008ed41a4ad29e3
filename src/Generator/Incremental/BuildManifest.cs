using Generator.Checking.Facts;
using Generator.Content;
using Generator.Diagnostics;
using NodaTime;

namespace Generator.Incremental;

/// <summary>
/// What a build was made from and what it made: enough to see that nothing has changed, and to keep what a change does
/// not touch.
/// </summary>
public sealed record BuildManifest
{
    /// <summary>The hash of the program and of the options that decide what it writes.</summary>
    public required ulong Settings { get; init; }

    /// <summary>The build shows the site of every moment from here …</summary>
    public required Instant ValidFrom { get; init; }

    /// <summary>… until before here, when a release is due.</summary>
    public required Instant ValidUntil { get; init; }

    public required InputSnapshot Inputs { get; init; }

    /// <summary>What pages tell of the history of files.</summary>
    public required SourceDates Dates { get; init; }

    public required OutputSnapshot Outputs { get; init; }

    public required BuildCounts Counts { get; init; }

    /// <summary>Warnings, which an unchanged site gives again.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>By a hash of all that a body is made from.</summary>
    public required IReadOnlyDictionary<ulong, BodyRecord> Bodies { get; init; }

    public required IReadOnlyDictionary<UrlPath, PageRecord> Pages { get; init; }

    /// <summary>The facts of style sheets, drawings and other files with references.</summary>
    public required IReadOnlyDictionary<UrlPath, AssetFacts> Assets { get; init; }

    /// <summary>What is known of pictures, by the path of the file.</summary>
    public required IReadOnlyDictionary<string, PictureFacts> Pictures { get; init; }

    /// <summary>What was looked for in all outputs as being withheld, by its fingerprint; 0 where nothing was.</summary>
    public required ulong Withheld { get; init; }

    /// <summary>The hash of all that the search index was made from; 0 where there is none.</summary>
    public required ulong Search { get; init; }

    public bool IsValidAt(Instant moment) => ValidFrom <= moment && moment < ValidUntil;
}
