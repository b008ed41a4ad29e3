using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Configuration;

/// <summary>What a command line asks of a build. Paths are absolute.</summary>
public sealed record BuildOptions
{
    public required string InputFolder { get; init; }

    public required string ThemeFolder { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>Where what was made of pictures is kept from one build to the next: beside the output, <c>.output.images</c>, if nothing is said.</summary>
    public string ImageCacheFolder
    {
        get => field ?? Path.Combine(Path.GetDirectoryName(OutputFolder) ?? OutputFolder, $".{Path.GetFileName(OutputFolder)}.images");
        init;
    }

    /// <summary>What the host is told of the site; it stands beside the content, where it exists.</summary>
    public string HostFile => Path.Combine(Path.GetDirectoryName(InputFolder) ?? InputFolder, "netlify.toml");

    /// <summary>The site's origin in place of site.yaml's, for a preview deployment.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The moment the site shows; what is dated later does not exist.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether documents marked <c>draft</c> are built.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether releases whose time has not come are built, as a preview shows them.</summary>
    public bool Upcoming { get; init; }

    /// <summary>Whether search engines are asked to leave the site alone, as on a preview deployment.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Whether the time of each page is recorded.</summary>
    public bool RecordPages { get; init; }

    /// <summary>Whether the site is for those who are told under embargo: in a folder of its own, with a banner.</summary>
    public bool EmbargoedPreview { get; init; }

    /// <summary>What the folder of an embargoed preview is named by; null to name it by the texts of the site.</summary>
    public string? PreviewSecret { get; init; }

    /// <summary>What becomes of the search, where site.yaml turns it on.</summary>
    public SearchMode Search { get; init; }

    /// <summary>What becomes of the web editor, where site.yaml turns it on.</summary>
    public EditorMode Editor { get; init; }

    /// <summary>The folder in which the site stands; an embargoed preview has one of its own.</summary>
    public UrlPath Root { get; init; } = UrlPath.Root;

    public DiagnosticBag NewBag() => new(Strict);
}

/// <summary>What becomes of a site's search.</summary>
public enum SearchMode
{
    /// <summary>Pages offer none, and its page says so.</summary>
    LeftOut,

    /// <summary>Pages offer it, but nothing is indexed: a check, which writes nothing.</summary>
    Offered,

    /// <summary>Pages offer it and the index is made, where Pagefind can run.</summary>
    Indexed,
}

/// <summary>What becomes of a site's web editor.</summary>
public enum EditorMode
{
    /// <summary>There is none.</summary>
    LeftOut,

    /// <summary>It is there where its packages are installed: a preview, which installs nothing.</summary>
    Found,

    /// <summary>It is there, and npm installs what is missing.</summary>
    Installed,
}
