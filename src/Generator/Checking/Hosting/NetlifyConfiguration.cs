using Generator.Diagnostics;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Generator.Checking.Hosting;

/// <summary>What <c>netlify.toml</c> says of redirects and headers.</summary>
public sealed record NetlifyConfiguration(ImmutableArray<RedirectRule> Redirects, ImmutableArray<HeaderRule> Headers)
{
    public const string FileName = "netlify.toml";

    public static NetlifyConfiguration Empty { get; } = new([], []);

    /// <summary>Reads the file; what is no TOML is a diagnostic at its place, and says nothing.</summary>
    public static NetlifyConfiguration Read(SourceText source, DiagnosticBag diagnostics)
    {
        var document = SyntaxParser.Parse(source.Text);
        if (document.HasErrors)
        {
            var mistake = document.Diagnostics.First(message => message.Kind == DiagnosticMessageKind.Error);
            diagnostics.Add(LinkDiagnostics.InvalidRedirect.At(source.Locate(mistake.Span.Start.Offset), $"The file is not TOML: {mistake.Message}"));
            return Empty;
        }

        var redirects = ReadArray(document.KeyValues, source, diagnostics).ToBuilder();
        var headers = ImmutableArray.CreateBuilder<HeaderRule>();
        foreach (var table in document.Tables)
        {
            switch (NameOf(table.Name!), table)
            {
                case ("redirects", TableArraySyntax) when ReadRedirect(table.Items, table.Span.Start.Offset, source, diagnostics) is { } rule:
                    redirects.Add(rule);
                    break;
                case ("redirects.query", _) when redirects.Count > 0:
                    redirects[^1] = redirects[^1] with { Query = ReadPairs(table.Items) };
                    break;
                case ("redirects.conditions", _) when redirects.Count > 0:
                    redirects[^1] = redirects[^1] with { IsConditional = table.Items.ChildrenCount > 0 };
                    break;
                case ("headers", TableArraySyntax):
                    headers.Add(new HeaderRule(Text(table.Items, "for") ?? "/*", ReadInline(Find(table.Items, "values")), source.Locate(table.Span.Start.Offset)));
                    break;
                case ("headers.values", _) when headers.Count > 0:
                    headers[^1] = headers[^1] with { Values = ReadPairs(table.Items) };
                    break;
            }
        }

        return new NetlifyConfiguration(redirects.ToImmutable(), headers.ToImmutable());
    }

    /// <summary>The rules where they are written as a list of inline tables, <c>redirects = [{from = …, to = …}]</c>.</summary>
    private static ImmutableArray<RedirectRule> ReadArray(IEnumerable<KeyValueSyntax> pairs, SourceText source, DiagnosticBag diagnostics) =>
    [
        .. from pair in pairs
           where NameOf(pair.Key!) == "redirects" && pair.Value is ArraySyntax
           from item in ((ArraySyntax)pair.Value!).Items
           where item.Value is InlineTableSyntax
           let rule = ReadRedirect(((InlineTableSyntax)item.Value!).Items.Select(inner => inner.KeyValue!), item.Value.Span.Start.Offset, source, diagnostics)
           where rule is not null
           select rule,
    ];

    private static RedirectRule? ReadRedirect(IEnumerable<KeyValueSyntax> table, int start, SourceText source, DiagnosticBag diagnostics)
    {
        var place = Find(table, "to") is { } target ? Locate(target) : source.Locate(start);
        if ((Text(table, "from") ?? Text(table, "origin")) is not { } from)
        {
            diagnostics.Add(LinkDiagnostics.InvalidRedirect.At(place, "The rule has no `from`."));
            return null;
        }

        var status = (Find(table, "status") as IntegerValueSyntax)?.Value;
        if ((Text(table, "to") ?? Text(table, "destination")) is not { } to)
        {
            if (status is null)
            {
                diagnostics.Add(LinkDiagnostics.InvalidRedirect.At(place, "The rule has no `to`."));
                return null;
            }

            to = from;
        }

        return new RedirectRule(from, to, place)
        {
            Status = (int)(status ?? 301),
            IsForced = Find(table, "force") is BooleanValueSyntax { Value: true },
            Query = ReadInline(Find(table, "query") ?? Find(table, "params")),
            IsConditional = Find(table, "conditions") is InlineTableSyntax { Items.ChildrenCount: > 0 },
        };

        SourceLocation Locate(ValueSyntax value)
        {
            var inner = value.Span.Start.Offset + 1;
            return source.Locate(inner, Math.Max(1, value.Span.End.Offset - inner));
        }
    }

    private static ImmutableArray<KeyValuePair<string, string>> ReadInline(ValueSyntax? value) =>
        value is InlineTableSyntax table ? ReadPairs(table.Items.Select(item => item.KeyValue!)) : [];

    private static ImmutableArray<KeyValuePair<string, string>> ReadPairs(IEnumerable<KeyValueSyntax> pairs) =>
        [.. pairs.Select(pair => KeyValuePair.Create(NameOf(pair.Key!), pair.Value is StringValueSyntax text ? text.Value ?? "" : pair.Value!.ToString().Trim()))];

    private static string? Text(IEnumerable<KeyValueSyntax> table, string name) => (Find(table, name) as StringValueSyntax)?.Value;

    private static ValueSyntax? Find(IEnumerable<KeyValueSyntax> table, string name) =>
        table.FirstOrDefault(item => NameOf(item.Key!) == name)?.Value;

    private static string NameOf(KeySyntax key) => string.Join('.', key.DotKeys.Select(dot => NameOf(dot.Key!)).Prepend(NameOf(key.Key!)));

    private static string NameOf(BareKeyOrStringValueSyntax key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text ?? "",
        StringValueSyntax text => text.Value ?? "",
        _ => "",
    };
}
