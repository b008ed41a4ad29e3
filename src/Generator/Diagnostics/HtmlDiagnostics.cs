using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What a reader or a search engine would trip over on a page, whatever it links to: GEN6xxx.</summary>
public static class HtmlDiagnostics
{
    public static readonly DiagnosticDescriptor MissingTitle = new("GEN6001", Error,
        "The page has no title", "Write a `title` that names the page among all others.");

    public static readonly DiagnosticDescriptor MissingLanguage = new("GEN6002", Error,
        "The page does not say its language", "Write it at the `html` element, such as `lang=\"en\"` or `lang=\"zh-Hans\"`.");

    public static readonly DiagnosticDescriptor UnmarkedLanguage = new("GEN6003", Warning,
        "A text in another language is not marked", "Put it into an element with its `lang`.");

    public static readonly DiagnosticDescriptor SkippedHeading = new("GEN6004", Warning,
        "A heading skips a level", "Use the next level; how large a heading looks is for the style sheet.");

    public static readonly DiagnosticDescriptor MainHeading = new("GEN6005", Warning,
        "A page has one heading of the first level", "Give the page one `h1`, which says what it is about.");

    public static readonly DiagnosticDescriptor NamelessControl = new("GEN6006", Error,
        "A link or button has no name", "Give it a text, its picture an `alt`, or itself an `aria-label`.");

    public static readonly DiagnosticDescriptor MeaninglessLink = new("GEN6007", Warning,
        "The text of a link does not say where it leads", "Let the link's text name its target: readers hear links one by one.");

    public static readonly DiagnosticDescriptor MissingLabel = new("GEN6008", Error,
        "A field of a form has no label", "Put a `label` around it, or one with its id in `for`.");

    public static readonly DiagnosticDescriptor MissingTableHeader = new("GEN6009", Warning,
        "A table has no headers", "Mark the cells that name the columns or rows as `th`.");

    public static readonly DiagnosticDescriptor DuplicateTitle = new("GEN6010", Warning,
        "Two pages of a language have the same title", "Let each title name its page: lists of results show nothing else.");

    public static readonly DiagnosticDescriptor DuplicateDescription = new("GEN6011", Warning,
        "Two pages of a language have the same description", "Describe each page by itself.");

    public static readonly DiagnosticDescriptor MixedContent = new("GEN6012", Error,
        "A secure page loads something over http", "Write `https://`, or publish the file on this site.");

    public static readonly DiagnosticDescriptor OpenerLink = new("GEN6013", Warning,
        "A link opens a window that can steer this one", "Add `rel=\"noopener\"`: older browsers hand the page over without it.");

    public static readonly DiagnosticDescriptor UnreachableHost = new("GEN6014", Error,
        "The page loads something from a host that readers in mainland China cannot reach", "Publish the file on this site.");

    public static readonly DiagnosticDescriptor OrphanPage = new("GEN6015", Warning,
        "No other page leads to this one", "Link to it from a page, or remove it.");

    public static readonly DiagnosticDescriptor BlockedByPolicy = new("GEN6016", Error,
        "The Content-Security-Policy blocks a script or style of the page", "Move it into a file of the site, or add its hash or host to the policy.");

    public static readonly DiagnosticDescriptor ForeignHost = new("GEN6017", Error,
        "The page loads something from another host", "Publish the file on this site, or name the host in `allowed-hosts` of site.yaml.");

    public static readonly DiagnosticDescriptor Overweight = new("GEN6018", Error,
        "A page is heavier than its budget", "Make its pictures smaller or leave something out; `page-weight` in site.yaml has the budget.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        MissingTitle, MissingLanguage, UnmarkedLanguage, SkippedHeading, MainHeading, NamelessControl, MeaninglessLink,
        MissingLabel, MissingTableHeader, DuplicateTitle, DuplicateDescription, MixedContent, OpenerLink, UnreachableHost, OrphanPage,
        BlockedByPolicy, ForeignHost, Overweight,
    ];
}
