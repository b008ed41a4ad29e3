using System.Net;
using Generator.Content;
using Generator.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Rendering.Templates;

/// <summary>Where each part of a rendered page came from: a template's own text, one of its expressions, or an author's Markdown.</summary>
public sealed class PageTrace : IScriptOutput
{
    private static readonly ImmutableArray<string> TellingAttributes = [" id=\"", " href=\"", " src=\""];

    private readonly List<Segment> segments = [];
    private int length;
    private SourceSpan? expression;
    private HtmlFragment? fragment;
    private int expressionStart;

    /// <summary>
    /// The sources of the attribute's value that stands at <paramref name="position"/> of the page. In Markdown that is
    /// every place where the author wrote a reference that became the value.
    /// </summary>
    public IEnumerable<TracedPlace> LocateAttribute(int position, string value)
    {
        var segment = FindSegment(position);
        var written = segment.Fragment?.WrittenAs(value).ToList();
        return written is { Count: > 0 }
            ? written.Select(reference => new TracedPlace(reference.Location, reference.Target))
            : [new TracedPlace(Locate(position, value.Length), value)];
    }

    /// <summary>The source of the character at <paramref name="position"/> of the page.</summary>
    public SourceLocation Locate(int position, int length = 1)
    {
        var segment = FindSegment(position);
        return segment.Fragment is { } html && LocateTag(html, position - segment.Start) is { } written ? written
            : segment.Expression is { } span ? TemplateLocation.Of(span)
            : segment.Template!.Locate(segment.Offset + position - segment.Start, length);
    }

    /// <summary>The place in Markdown of the tag that begins at <paramref name="offset"/>, where something in it tells; else null.</summary>
    private static SourceLocation? LocateTag(HtmlFragment fragment, int offset)
    {
        var html = fragment.Html.AsSpan(offset);
        var end = html.IndexOf('>');
        if (end < 0 || html[0] != '<')
        {
            return null;
        }

        var tag = html[..end].ToString();
        return TellingAttributes
            .Select(name => (Start: tag.IndexOf(name, StringComparison.Ordinal), name.Length))
            .Where(found => found.Start >= 0)
            .Select(found => tag[(found.Start + found.Length)..].Split('"')[0])
            .SelectMany(value => fragment.WrittenAs(WebUtility.HtmlDecode(value)))
            .FirstOrDefault()?.Location;
    }

    public void Write(string text, int offset, int count)
    {
        if (expression is { } span)
        {
            if (segments.Count == 0 || segments[^1].Start != expressionStart || segments[^1].Expression is null)
            {
                segments.Add(new Segment(length, null, 0, span, fragment));
            }
        }
        else
        {
            segments.Add(new Segment(length, TemplateOf(text), offset, null, null));
        }

        length += count;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>The context that renders the page; it knows which template it is in.</summary>
    internal TemplateContext? Context { get; set; }

    internal void Begin(SourceSpan span, HtmlFragment? html)
    {
        expression = span;
        fragment = html;
        expressionStart = length;
    }

    internal void End()
    {
        expression = null;
        fragment = null;
    }

    private Segment FindSegment(int position) =>
        segments[Math.Max(0, segments.FindLastIndex(segment => segment.Start <= position))];

    /// <summary>A template's own text is written as slices of its whole source.</summary>
    private SourceText TemplateOf(string text) => new(Context!.CurrentSourceFile!, text);

    private sealed record Segment(int Start, SourceText? Template, int Offset, SourceSpan? Expression, HtmlFragment? Fragment);
}

/// <summary>A place with the reference as it is written there.</summary>
public sealed record TracedPlace(SourceLocation Location, string Target);
