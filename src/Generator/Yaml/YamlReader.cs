using Generator.Diagnostics;
using SharpYaml;
using SharpYaml.Events;

namespace Generator.Yaml;

/// <summary>
/// Reads YAML into nodes that know their place. Only the plain data model is accepted: anchors, aliases, tags and
/// several documents are refused, so that no file can unfold into more than it holds.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Deeper than any real front matter, shallow enough for the stack.</summary>
    private const int DepthLimit = 32;

    private readonly SourceText source;
    private readonly int start;
    private readonly DiagnosticBag diagnostics;
    private readonly IParser parser;
    private readonly Stack<int> openBrackets = [];

    private YamlReader(SourceText source, int start, int length, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.start = start;
        this.diagnostics = diagnostics;
        parser = Parser.CreateParser(new StringReader(source.Text.Substring(start, length)));
    }

    /// <summary>
    /// Reads <paramref name="length"/> code units from <paramref name="start"/> as a map; an empty text is an empty
    /// map. What cannot be read is a diagnostic, and the result is null.
    /// </summary>
    public static YamlMapping? ReadMapping(SourceText source, int start, int length, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, start, length, diagnostics);
        try
        {
            return reader.ReadDocument(length);
        }
        catch (YamlException exception)
        {
            diagnostics.Add(reader.Describe(exception, start + Math.Min(exception.Start.Index, length)));
            return null;
        }
    }

    /// <summary>The parser misses a bracket's end where it cannot read on, which is often the line after the writer's mistake.</summary>
    private Diagnostic Describe(YamlException exception, int offset)
    {
        var place = source.Locate(offset);
        if (YamlMistake.IsOpenBracket(exception) && openBrackets.TryPeek(out var bracket) && source.Locate(bracket) is var opening && opening.Line < place.Line)
        {
            return ContentDiagnostics.InvalidYaml.At(opening, YamlMistake.DescribeOpen(source.Text[bracket])) with
            {
                Related = [new RelatedLocation(place, "missed here at the latest")],
            };
        }

        return ContentDiagnostics.InvalidYaml.At(place, YamlMistake.Describe(exception, source.Text, offset));
    }

    private YamlMapping? ReadDocument(int length)
    {
        parser.MoveNext();
        parser.MoveNext();
        if (parser.Current is StreamEnd)
        {
            return new YamlMapping(source, start, length, []);
        }

        parser.MoveNext();
        var root = ReadNode(depth: 0);
        parser.MoveNext();
        if (root is not null && parser.Current is DocumentStart second)
        {
            diagnostics.Add(ContentDiagnostics.InvalidYaml.At(Locate(second), "A second YAML document starts here; one is expected."));
            return null;
        }

        switch (root)
        {
            case null:
                return null;
            case YamlMapping mapping:
                return mapping;
            case YamlScalar { IsEmpty: true }:
                return new YamlMapping(source, start, length, []);
            default:
                diagnostics.Add(ContentDiagnostics.InvalidYaml.At(
                    root.Location, $"Fields are expected (`name: value`), but this is {root.Form}."));
                return null;
        }
    }

    /// <summary>Reads the node at the current event and moves behind it; null when it was refused.</summary>
    private YamlNode? ReadNode(int depth)
    {
        var current = parser.Current!;
        if (current is AnchorAlias or NodeEvent { Anchor.Length: > 0 })
        {
            diagnostics.Add(ContentDiagnostics.YamlAlias.At(Locate(current), "An anchor or alias stands here."));
            return null;
        }

        if (depth > DepthLimit)
        {
            diagnostics.Add(ContentDiagnostics.InvalidYaml.At(Locate(current), $"Values are nested more than {DepthLimit} deep."));
            return null;
        }

        if (current is NodeEvent { Tag.Length: > 1 } tagged)
        {
            diagnostics.Add(ContentDiagnostics.InvalidYaml.At(Locate(current), $"The tag `{tagged.Tag}` is not used here."));
            return null;
        }

        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => throw new InvalidOperationException($"Unexpected YAML event {current}."),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var offset = start + scalar.Start.Index;
        var length = scalar.End.Index - scalar.Start.Index;
        parser.MoveNext();
        var read = new YamlScalar(source, offset, length, scalar.Value, scalar.Style != ScalarStyle.Plain);
        ScalarCheck.Check(read, diagnostics);
        return read;
    }

    /// <summary>Moves into the list or map at the current event, and returns its offset.</summary>
    private int Open()
    {
        var offset = start + parser.Current!.Start.Index;
        if (source.Text[offset] is '{' or '[')
        {
            openBrackets.Push(offset);
        }

        parser.MoveNext();
        return offset;
    }

    private void Close(int offset)
    {
        if (openBrackets.TryPeek(out var bracket) && bracket == offset)
        {
            openBrackets.Pop();
        }

        parser.MoveNext();
    }

    private YamlSequence? ReadSequence(int depth)
    {
        var offset = Open();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        Close(offset);
        return new YamlSequence(source, offset, 1, items.ToImmutable());
    }

    private YamlMapping? ReadMapping(int depth)
    {
        var offset = Open();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            if (ReadEntry(depth) is not { } entry)
            {
                return null;
            }

            if (keys.TryAdd(entry.Key.Value, entry.Key))
            {
                entries.Add(entry);
                continue;
            }

            diagnostics.Add(ContentDiagnostics.DuplicateField.At(
                entry.Key.Location, $"`{entry.Key.Value}` is given twice.") with
            {
                Related = [new RelatedLocation(keys[entry.Key.Value].Location, "first given here")],
            });
        }

        Close(offset);
        return new YamlMapping(source, offset, 1, entries.ToImmutable());
    }

    private YamlEntry? ReadEntry(int depth)
    {
        var keyNode = ReadNode(depth + 1);
        if (keyNode is not null and not YamlScalar)
        {
            diagnostics.Add(ContentDiagnostics.InvalidYaml.At(keyNode.Location, $"A name is expected before the colon, not {keyNode.Form}."));
        }

        return keyNode is YamlScalar key && ReadNode(depth + 1) is { } value ? new YamlEntry(key, value) : null;
    }

    private SourceLocation Locate(ParsingEvent place) =>
        source.Locate(start + place.Start.Index, Math.Max(1, place.End.Index - place.Start.Index));
}
