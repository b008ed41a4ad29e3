using System.Buffers.Binary;
using System.Collections;
using System.Text;

namespace Generator.Imaging;

/// <summary>
/// The characters that a font file can draw, read off its table <c>cmap</c> (OpenType 1.9.1, formats 4 and 12). libvips
/// does not tell: a character without a glyph becomes a box.
/// </summary>
public sealed class FontCoverage
{
    private const string NoMap = "it is no TrueType font with a whole table `cmap`.";

    private const int TableRecords = 12;
    private const int TableRecordLength = 16;
    private const int EncodingRecords = 4;
    private const int EncodingRecordLength = 8;
    private const int SegmentFormat = 4;
    private const int GroupFormat = 12;
    private const int CodePoints = 0x110000;

    private readonly BitArray drawn = new(CodePoints);

    private FontCoverage()
    {
    }

    /// <exception cref="FormatException">The file is no font, or has no such table.</exception>
    public static FontCoverage Read(ReadOnlySpan<byte> font)
    {
        try
        {
            var coverage = new FontCoverage();
            coverage.ReadMap(FindMap(font));
            return coverage;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new FormatException(NoMap, exception);
        }
    }

    /// <summary>The characters of a text for which there is no glyph, each once; what is never drawn is not missed.</summary>
    public ImmutableArray<Rune> FindMissing(string text) => [.. text.EnumerateRunes().Where(rune => IsDrawn(rune) && !drawn[rune.Value]).Distinct()];

    private static bool IsDrawn(Rune rune) => !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && rune.Value is not (>= 0xFE00 and <= 0xFE0F);

    private static ReadOnlySpan<byte> FindMap(ReadOnlySpan<byte> font)
    {
        for (var index = 0; index < UInt16(font, EncodingRecords); index++)
        {
            var record = font.Slice(TableRecords + (index * TableRecordLength), TableRecordLength);
            if (record[..4].SequenceEqual("cmap"u8))
            {
                return font[UInt32(record, 8)..];
            }
        }

        throw new FormatException(NoMap);
    }

    private void ReadMap(ReadOnlySpan<byte> map)
    {
        for (var index = 0; index < UInt16(map, 2); index++)
        {
            var table = map[UInt32(map, EncodingRecords + (index * EncodingRecordLength) + 4)..];
            switch (UInt16(table, 0))
            {
                case SegmentFormat:
                    ReadSegments(table);
                    break;
                case GroupFormat:
                    ReadGroups(table);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Format 4: ranges of the Basic Multilingual Plane, whose glyphs follow from a difference or stand in a list.</summary>
    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        var length = UInt16(table, 6);
        var ends = table.Slice(14, length);
        var starts = table.Slice(16 + length, length);
        var differences = table.Slice(16 + (2 * length), length);
        var offsets = table[(16 + (3 * length))..];
        for (var at = 0; at < length; at += 2)
        {
            var (start, offset) = (UInt16(starts, at), UInt16(offsets, at));
            for (var code = start; code <= UInt16(ends, at) && code < char.MaxValue; code++)
            {
                var glyph = offset == 0 ? code + UInt16(differences, at) : UInt16(offsets, at + offset + (2 * (code - start)));
                drawn[code] |= (glyph & char.MaxValue) != 0;
            }
        }
    }

    /// <summary>Format 12: ranges of all planes, each with its first glyph.</summary>
    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        for (var index = 0; index < UInt32(table, 12); index++)
        {
            var group = table.Slice(16 + (index * 12), 12);
            for (var code = UInt32(group, 0); code <= UInt32(group, 4) && code < CodePoints; code++)
            {
                drawn[code] |= UInt32(group, 8) + code - UInt32(group, 0) != 0;
            }
        }
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    /// <summary>No offset or code of a sound font is beyond an <see cref="int"/>; one that is ends the reading as a negative one.</summary>
    private static int UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
}
