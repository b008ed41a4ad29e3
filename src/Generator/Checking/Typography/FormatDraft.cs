using Generator.Checking.Prose;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Yaml;

namespace Generator.Checking.Typography;

/// <summary>
/// A state of a file while it is formatted: its texts, in order, and all that must stay as it is: the other values of its
/// front matter, and the structure of its Markdown.
/// </summary>
internal sealed record FormatDraft(SourceText Source, ImmutableArray<FormatPiece> Pieces, ImmutableArray<string> Fixed)
{
    /// <summary>Reads the file; null where it cannot be read as it was before.</summary>
    public static FormatDraft? Read(FormattedFile file, string text, ImmutableArray<(int Value, Language Language)> fields)
    {
        var source = new SourceText(file.Source.Path, text);
        var silent = new DiagnosticBag();
        if (FrontMatterFence.Find(source, silent) is not { } fence || ReadValues(source, fence, silent) is not { } values)
        {
            return null;
        }

        var markdown = new MarkdownSource(text[fence.BodyStart..], source, fence.BodyStart, file.Body.File.Folder);
        var body = MarkdownRenderer.Parse(markdown, silent);
        if (silent.HasErrors || fields.Any(field => field.Value >= values.Count))
        {
            return null;
        }

        var texts = fields.Select(field => field.Value).ToHashSet();
        return new FormatDraft(
            source,
            [
                .. fields.Select(field => FormatPiece.Of(values[field.Value], field.Language)),
                new FormatPiece(MarkdownProse.Read(body), file.Body.Language, '\0'),
            ],
            [
                .. values.Select((value, index) => texts.Contains(index) ? "" : value.Value),
                .. MarkdownSkeleton.Read(body.Document, withHeadingIds: file.IsSource),
            ]);
    }

    /// <summary>Which of the file's values are its texts, counted in the order of the file.</summary>
    public static ImmutableArray<(int Value, Language Language)> FindFields(FormattedFile file)
    {
        var silent = new DiagnosticBag();
        var values = FrontMatterFence.Find(file.Source, silent) is { } fence ? ReadValues(file.Source, fence, silent) ?? [] : [];
        return
        [
            .. file.Fields
                .Select(field => (Value: values.FindIndex(value => value.Offset == field.Text.Offset && value.Length == field.Text.Length), field.Language))
                .Where(field => field.Value >= 0),
        ];
    }

    private static List<YamlScalar>? ReadValues(SourceText source, FrontMatterFence fence, DiagnosticBag silent)
    {
        if (fence.BodyStart == 0)
        {
            return [];
        }

        return YamlReader.ReadMapping(source, fence.YamlStart, fence.YamlLength, silent) is { } yaml ? [.. Scalars(yaml)] : null;
    }

    /// <summary>Names and values in the order of the file.</summary>
    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };
}

/// <summary>One text of a file; <paramref name="Quote"/> is the quotation mark around it in YAML, or NUL.</summary>
internal sealed record FormatPiece(ProseText Prose, Language Language, char Quote)
{
    public static FormatPiece Of(YamlScalar scalar, Language language)
    {
        var first = scalar.IsQuoted ? scalar.Source.Text[scalar.Offset] : '\0';
        return new FormatPiece(YamlProse.Read(scalar), language, first is '\'' or '"' ? first : '\0');
    }

    /// <summary>What the file must write to say <paramref name="text"/>.</summary>
    public string Escape(string text) => Quote switch
    {
        '\'' => text.Replace("'", "''", StringComparison.Ordinal),
        '"' => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal),
        _ => text,
    };
}
