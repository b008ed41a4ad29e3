using CsCheck;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Templates;
using Generator.Tests.Infrastructure;
using Markdig.Syntax;

namespace Generator.Tests;

/// <summary>What is a directive and what is prose, and that every part of a directive knows where it was written.</summary>
public sealed class DirectiveParserTests
{
    private const string Path = "/input/file.md";

    public static TheoryData<string, string> Directives => new()
    {
        { "See :x[a *b*]{k=v} here.", "Inline x [a b] k=v" },
        { "See :x[]{}.", "Inline x []" },
        { ":x{a b='c d' e=\"f\" #g .h .i j=k}", "Inline x a b=c d e=f id=g class=h class=i j=k" },
        { "为:x[文字]。", "Inline x [文字]" },
        { "(:x[a])", "Inline x [a]" },
        { ":x[a :y[b] c]", "Inline x [a b c]|Inline y [b]" },
        { ":x[a [b](c.md) d]", "Inline x [a b d]" },
        { ":x[a `]` b]", "Inline x [a ] b]" },
        { ":x[a \\] b]", "Inline x [a ] b]" },
        { ":x[a\nb]{k=\"v\n\"}", "Inline x [a b] k=v\n" },
        { "*:x[a*b]*", "Inline x [a*b]" },
        { "## Heading :x[a]{k=v}", "Inline x [a] k=v" },
        { "## Heading :x{k=v}", "Inline x k=v" },
        { "| a | b |\n|---|---|\n| :x[1]{k=\"|\"} | 2 |", "Inline x [1] k=|" },
        { ":x[a]{q=\"&quot;\"}", "Inline x [a] q=\"" },
        { "::x", "Block x" },
        { "::x[a *b*]{k=v}  ", "Block x [a b] k=v" },
        { "Text\n::x\nText", "Block x" },
        { "> - ::x[a]", "Block x [a]" },
        { ":::x\nText.\n:::", "Container x (1)" },
        { ":::x[a]{k=v}\nText.\n\n- item\n:::", "Container x [a] k=v (2)" },
        { "::::x\n:::y\nText.\n:::\n::::", "Container x (1)|Container y (1)" },
        { ":::x\n:::y\nText.\n:::\n:::", "Container x (1)|Container y (1)" },
        { "- :::x\n  Text.\n  :::\n- item", "Container x (1)" },
        { "> :::x\n> Text.\n> :::", "Container x (1)" },
        { ":::x\n    code\n:::", "Container x (1)" },
    };

    public static TheoryData<string> Prose =>
    [
        "At 09:13 and https://example.com/a:b[c].", "note: x", "note:x[a]", "A ratio of 2:1[^1].", "smart: the brand", ":-) :D :[", "Text :x more", "A\\:x[a]", "::1", "a::x[b]",
        "`:x[a]`", "    ::x", "```\n::x\n```", "Term\n:   x", "Text ::x[a] more", ": :", "::", "时间：09:13", ":x [a]", ":1[a]", ":x-[a]",
    ];

    public static TheoryData<string, string> Mistakes => new()
    {
        { "A :x[a b", "1:5 The `[` behind the directive's name has no `]`." },
        { "A :x{a b", "1:5 The `{` of the directive has no `}`." },
        { "A :x[a]{=b}", "1:9 `=` cannot be read here: arguments are written {key=value} or {key=\"a value\"}." },
        { "A :x[a]{b=}", "1:9 `b` cannot be read here: arguments are written {key=value} or {key=\"a value\"}." },
        { "::x[a", "1:4 The `[` behind the directive's name has no `]`." },
        { ":::x Title\n:::", "1:5 Text stands behind the directive. What belongs to it is written `:::x[text]{key=value}`, without spaces between." },
        { "A\n\n:::", "3:1 `:::` closes nothing: no directive with 3 colons is open here." },
        { ":x[a <b title=\"]\"> c", "1:3 The `[` behind the directive's name has no `]`." },
    };

    [Theory]
    [MemberData(nameof(Directives))]
    public void A_directive_is_read(string markdown, string expected)
    {
        var directives = Parse(markdown).Document.Descendants().OfType<IDirective>().ToList();
        Assert.All(directives, directive => Assert.Null(directive.Mistake));
        Assert.Equal(expected, string.Join('|', directives.Select(Describe)));
    }

    [Theory]
    [MemberData(nameof(Prose))]
    public void A_colon_in_prose_is_a_colon(string markdown) =>
        Assert.Empty(Parse(markdown).Document.Descendants().OfType<IDirective>());

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_cannot_be_read_is_said_at_its_place(string markdown, string expected)
    {
        var parsed = Parse(markdown);
        var mistake = parsed.Document.Descendants().OfType<IDirective>().Single().Mistake!;
        var place = parsed.Source.Locate(mistake.Span.Start);
        Assert.Equal(expected, $"{place.Line}:{place.Column} {mistake.Message}");
    }

    [Fact]
    public void Names_and_arguments_know_their_place_in_the_file()
    {
        const string text = "---\ntitle: x\n---\nText\n> and :x[a]{one=1\n> two=\"2 3\" #four}\n\n:::y[b]{five}\n:::\n";
        var body = new MarkdownSource(text[17..], new SourceText(Path, text), 17, "");
        var parsed = MarkdownRenderer.Parse(body, new DiagnosticBag());
        var spans = parsed.Document.Descendants().OfType<IDirective>().SelectMany(directive => directive.Arguments
            .SelectMany(argument => new[] { argument.NameSpan, argument.ValueSpan })
            .Prepend(directive.NameSpan));
        Assert.Equal(
            [":x", "one", "1", "two", "2 3", "#", "four", ":::y", "five"],
            spans.Where(span => !span.IsEmpty).Select(span => text.Substring(body.Offset(span.Start), span.Length)));
    }

    [Fact]
    public void Any_text_is_parsed_and_every_span_lies_in_it() =>
        DirectiveTexts.Any.Sample(
            text =>
            {
                foreach (var item in Parse(text).Document.Descendants().Where(item => item is IDirective))
                {
                    var directive = (IDirective)item;
                    var spans = directive.Arguments.SelectMany(argument => new[] { argument.NameSpan, argument.ValueSpan })
                        .Concat([item.Span, directive.NameSpan, directive.Mistake?.Span ?? SourceSpan.Empty])
                        .Where(span => !span.IsEmpty);
                    Assert.All(spans, span => Assert.True(0 <= span.Start && span.Start <= span.End && span.End < text.Length, $"{span} of {text.Length}"));

                    // Markdig counts a tab behind a heading's marks as another number of characters.
                    var name = text[directive.NameSpan.Start..(directive.NameSpan.End + 1)];
                    Assert.True(name.EndsWith(directive.Name, StringComparison.Ordinal) || text.Contains('\t'), name);
                }
            },
            iter: 20_000);

    private static string Describe(IDirective directive) => string.Join(' ', new[]
    {
        directive.Form.ToString(),
        directive.Name,
        directive.Label is { } label ? $"[{PlainText.Of(label)}]" : "",
        string.Join(' ', directive.Arguments.Select(argument => argument.Value is null ? argument.Name : $"{argument.Name}={argument.Value}")),
        directive is DirectiveBlock { Form: DirectiveForm.Container } block ? $"({block.Content.Count()})" : "",
    }.Where(part => part.Length > 0));

    private static ParsedMarkdown Parse(string markdown) =>
        MarkdownRenderer.Parse(new MarkdownSource(markdown, new SourceText(Path, markdown), 0, ""), new DiagnosticBag());
}
