using Generator.Content.Reporting;
using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>HTML made from Markdown, with where its references were written.</summary>
public sealed record RenderedHtml(string Html, ImmutableArray<WrittenReference> References)
{
    /// <summary>The headings' ids, where they were written.</summary>
    public ImmutableArray<WrittenReference> Anchors { get; init; } = [];

    /// <summary>The places that are marked with a disclosure, in their order.</summary>
    public ImmutableArray<DisclosureMark> Disclosures { get; init; } = [];

    /// <summary>The keys of the indicators that it shows.</summary>
    public ImmutableArray<string> Figures { get; init; } = [];

    public ImmutableArray<ChartRequest> Charts { get; init; } = [];
}

/// <summary>
/// A body as HTML. An earlier build may have told its <see cref="Fingerprint"/> and headings; the HTML is then made only
/// if a page that shows it is rendered.
/// </summary>
public sealed class HtmlFragment
{
    private readonly Lazy<RenderedHtml> rendered;

    /// <summary>A body that is rendered already.</summary>
    public HtmlFragment(RenderedHtml rendered, ImmutableArray<Heading> headings)
        : this(ContentHash.Of(rendered.Html), headings, new Lazy<RenderedHtml>(rendered))
    {
        Disclosures = rendered.Disclosures;
        Charts = rendered.Charts;
    }

    /// <summary>A body that is known, and rendered by <paramref name="rendered"/> when it is needed.</summary>
    public HtmlFragment(ulong fingerprint, ImmutableArray<Heading> headings, Lazy<RenderedHtml> rendered)
    {
        Fingerprint = fingerprint;
        Headings = headings;
        this.rendered = rendered;
    }

    public static HtmlFragment Empty { get; } = new(new RenderedHtml("", []), []);

    /// <summary>The hash of the HTML.</summary>
    public ulong Fingerprint { get; }

    public ImmutableArray<Heading> Headings { get; }

    /// <summary>The places that are marked with a disclosure, in their order.</summary>
    public ImmutableArray<DisclosureMark> Disclosures { get; init; } = [];

    /// <summary>The charts in it, each of which has files beside the page.</summary>
    public ImmutableArray<ChartRequest> Charts { get; init; } = [];

    /// <summary>How long it takes to read; 0 for no text, and for a part of a page.</summary>
    public int ReadingMinutes { get; init; }

    public string Html => rendered.Value.Html;

    /// <summary>The places where a reference or id was written that became <paramref name="value"/> in the HTML.</summary>
    public IEnumerable<WrittenReference> WrittenAs(string value)
    {
        // Markdig percent-encodes what an author need not.
        var plain = Uri.UnescapeDataString(value);
        return rendered.Value.References.Concat(rendered.Value.Anchors).Where(written => Uri.UnescapeDataString(written.Href) == plain);
    }

    /// <summary>What identifies the content, not the content itself.</summary>
    public override string ToString() => Fingerprint.ToString("x16", CultureInfo.InvariantCulture);
}

public sealed record Heading(int Level, string Id, string Text);

/// <summary>
/// A reference as its author wrote it: <paramref name="Href"/> stands in the HTML, <paramref name="Target"/> in the
/// source at <paramref name="Offset"/>.
/// </summary>
public sealed record WrittenReference(string Href, string Target, bool IsPicture, SourceText Source, int Offset)
{
    /// <summary>The size of the file that it leads to, where the HTML tells it; else 0.</summary>
    public long FileLength { get; init; }

    public SourceLocation Location => Source.Locate(Offset, Target.Length);
}
