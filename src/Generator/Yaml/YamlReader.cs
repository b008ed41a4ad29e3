using System.Xml;
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
        try
        {
            return new YamlReader(source, start, length, diagnostics).ReadDocument(length);
        }
        catch (YamlException exception)
        {
            var offset = start + Math.Min(exception.Start.Index, length);
            diagnostics.Add(ContentDiagnostics.InvalidYaml.At(source.Locate(offset), YamlMistake.Describe(exception, source.Text, offset)));
            return null;
        }
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
        if (FindForbidden(scalar.Value) is { } forbidden)
        {
            diagnostics.Add(ContentDiagnostics.ForbiddenCharacter.At(
                source.Locate(offset, length), $"The value holds the character U+{(int)forbidden:X4}, which neither a page nor a feed may hold."));
        }

        if (scalar.Style == ScalarStyle.Plain && FindComment(offset + length) is { } comment)
        {
            diagnostics.Add(ContentDiagnostics.CutText.At(
                source.Locate(comment.Start.Value, comment.End.Value - comment.Start.Value), $"The text ends at `{scalar.Value}`: YAML takes `{source.Text[comment]}` for a comment."));
        }

        return new YamlScalar(source, offset, length, scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    /// <summary>
    /// What stands behind a text on its line and is a comment by YAML 1.2 §6.6, though nobody writes one without a space:
    /// the end of a name such as <c>Model #1</c>.
    /// </summary>
    private Range? FindComment(int end)
    {
        var line = source.Text.AsSpan(end);
        var lineEnd = line.IndexOf('\n');
        line = lineEnd < 0 ? line : line[..lineEnd];
        var comment = line.TrimStart(' ');
        return comment.Length > 1 && comment.Length < line.Length && comment[0] == '#' && !char.IsWhiteSpace(comment[1]) && comment[1] != '#'
            ? new Range(end + line.Length - comment.Length, end + line.TrimEnd().Length)
            : null;
    }

    /// <summary>The first character that XML 1.0 §2.2 excludes, or null.</summary>
    private static char? FindForbidden(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (XmlConvert.IsXmlChar(value[i]))
            {
                continue;
            }

            if (i + 1 == value.Length || !XmlConvert.IsXmlSurrogatePair(value[i + 1], value[i]))
            {
                return value[i];
            }

            i++;
        }

        return null;
    }

    private YamlSequence? ReadSequence(int depth)
    {
        var offset = start + parser.Current!.Start.Index;
        parser.MoveNext();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        parser.MoveNext();
        return new YamlSequence(source, offset, 1, items.ToImmutable());
    }

    private YamlMapping? ReadMapping(int depth)
    {
        var offset = start + parser.Current!.Start.Index;
        parser.MoveNext();
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

        parser.MoveNext();
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
