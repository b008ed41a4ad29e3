using Generator.Checking.Facts;
using Generator.Checking.Hosting;
using Generator.Content;

namespace Generator.Checking.Links;

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

    /// <summary>The host's redirects lead from one to the other and back.</summary>
    RedirectLoop,

    /// <summary>It cannot be read as a URL.</summary>
    Invalid,

    /// <summary>A <c>mailto:</c> without an address.</summary>
    InvalidMail,

    /// <summary>A <c>tel:</c> without a number.</summary>
    InvalidPhone,
}

/// <summary>Where a reference leads.</summary>
public sealed record LinkTarget(LinkStatus Status)
{
    /// <summary>The file that is served.</summary>
    public UrlPath? File { get; init; }

    /// <summary>What is known of that file.</summary>
    public FileFacts? Facts { get; init; }

    public PageFacts? Page => Facts as PageFacts;

    public string Fragment { get; init; } = "";

    /// <summary>The URL that the host sends a visitor to instead, as a page of the same site would write it; else null.</summary>
    public string? FinalUrl { get; init; }

    /// <summary>The rule that answers in place of a file.</summary>
    public RedirectRule? Rule { get; init; }

    /// <summary>What was most likely meant.</summary>
    public string? Suggestion { get; init; }
}
