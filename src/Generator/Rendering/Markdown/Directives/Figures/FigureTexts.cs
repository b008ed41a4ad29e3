using System.Buffers;
using System.Text;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Models;
using Generator.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>
/// Puts figures into texts that are not Markdown: <c>:indicator[id]{period=2023}</c> and <c>:change[id]{from=2022 to=2023}</c>
/// in front matter are written as on a page in the text's language, without their marks. All else stays as written.
/// </summary>
public sealed class FigureTexts(DirectiveSet directives, LanguageSet languages)
{
    private static readonly string[] Names = [FigureDirectives.Indicator, FigureDirectives.Change];

    private static readonly SearchValues<string> Openings = SearchValues.Create([.. Names.Select(name => $":{name}[")], StringComparison.Ordinal);

    /// <summary>Nothing but the figures can be meant: a link in a directive leads nowhere.</summary>
    private readonly LinkTargets noTargets = new(languages, []);

    /// <summary>A text of a document in <paramref name="folder"/>, with its figures.</summary>
    public YamlScalar Write(YamlScalar text, string folder, Language language, DiagnosticBag diagnostics)
    {
        if (text.Value.AsSpan().IndexOfAny(Openings) < 0)
        {
            return text;
        }

        var source = MarkdownSource.Of(text) with { Folder = folder };
        var binder = new DirectiveBinder(directives, new LinkResolver(noTargets, diagnostics));
        var written = new StringBuilder();
        for (var position = 0; position < text.Value.Length;)
        {
            if (Read(text.Value, position) is not { } directive)
            {
                written.Append(text.Value[position++]);
                continue;
            }

            var use = new DirectiveUse(directive, source, language, diagnostics) { Used = new UsedFigures(), Resolve = (_, _) => null };
            written.Append((binder.Bind(use, [])?.Model.Data as IPlainText)?.PlainText);
            position = directive.Span.End + 1;
        }

        return text with { Value = written.ToString(), IsVerbatim = false };
    }

    /// <summary>The directive that begins here, or null.</summary>
    private static DirectiveInline? Read(string text, int start)
    {
        var syntax = new DirectiveSyntax(text, text.Length);
        var nameEnd = text[start] == ':' && DirectiveSyntax.CanFollow(start > 0 ? text[start - 1] : ' ') ? syntax.NameEnd(start + 1) : start;
        if (syntax[nameEnd] != '[' || !Names.Contains(text[(start + 1)..Math.Max(start + 1, nameEnd)]))
        {
            return null;
        }

        var labelEnd = syntax.LabelEnd(nameEnd);
        var arguments = ImmutableArray.CreateBuilder<DirectiveArgument>();
        DirectiveMistake? mistake = labelEnd < 0 ? DirectiveSyntax.LabelNotClosed(nameEnd) : null;
        var end = Math.Max(labelEnd, nameEnd) + 1;
        if (mistake is null && syntax[end] == '{')
        {
            var stop = syntax.ReadArguments(end, arguments, out mistake);
            end = mistake is null ? stop : end;
        }

        var directive = new DirectiveInline(text[(start + 1)..nameEnd])
        {
            NameSpan = new SourceSpan(start, nameEnd - 1),
            Span = new SourceSpan(start, end - 1),
            HasLabel = labelEnd > 0,
            Arguments = arguments.ToImmutable(),
            Mistake = mistake,
        };
        if (directive.HasLabel)
        {
            directive.AppendChild(new LiteralInline(text[(nameEnd + 1)..labelEnd]) { Span = new SourceSpan(nameEnd + 1, labelEnd - 1) });
        }

        return directive;
    }
}
