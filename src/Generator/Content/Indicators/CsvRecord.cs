using CsvHelper;
using CsvHelper.Configuration;
using Generator.Diagnostics;

namespace Generator.Content.Indicators;

/// <summary>One line of a CSV file (RFC 4180), its cells with their places.</summary>
internal sealed record CsvRecord(ImmutableArray<CsvCell> Cells)
{
    /// <summary>
    /// Reads all lines but empty ones. CsvHelper's parser alone is used, which reflects nothing; what it calls bad data is
    /// a diagnostic at its cell, and then nothing is read.
    /// </summary>
    public static ImmutableArray<CsvRecord> ReadAll(SourceText source, DiagnosticBag diagnostics)
    {
        var offset = 0;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, IgnoreBlankLines = false, Delimiter = "," };
        using var parser = new CsvParser(new StringReader(source.Text), configuration);
        var records = ImmutableArray.CreateBuilder<CsvRecord>();
        while (parser.Read())
        {
            var raw = parser.RawRecord;
            var record = new CsvRecord(Locate(raw, parser.Record!, offset));
            if (FindBadQuote(record, raw, offset) is { } bad)
            {
                diagnostics.Add(IndicatorDiagnostics.UnreadableTable.At(
                    source.Locate(bad), "A quotation mark stands where it cannot be read. A cell with one, a comma or a line break is in quotation marks, and one inside it is written twice."));
                return [];
            }

            offset += raw.Length;
            if (record.Cells is not [{ Text: "" }])
            {
                records.Add(record);
            }
        }

        return records.ToImmutable();
    }

    /// <summary>The cells of a line: the parser tells their texts, the line itself where they stand.</summary>
    private static ImmutableArray<CsvCell> Locate(string raw, string[] texts, int offset)
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>(texts.Length);
        var position = 0;
        foreach (var text in texts)
        {
            var start = position;
            var isQuoted = false;
            for (; position < raw.Length && (isQuoted || raw[position] is not (',' or '\n' or '\r')); position++)
            {
                isQuoted ^= raw[position] == '"';
            }

            cells.Add(new CsvCell(text, offset + start, position - start));
            position++;
        }

        return cells.MoveToImmutable();
    }

    /// <summary>Where a quotation mark is inside a cell that has none around it, or never closed.</summary>
    private static int? FindBadQuote(CsvRecord record, string raw, int offset)
    {
        foreach (var cell in record.Cells)
        {
            var written = raw.AsSpan(cell.Offset - offset, cell.Length);
            var isSound = written.IndexOf('"') < 0
                || (written.Length >= 2 && written[0] == '"' && written[^1] == '"' && written[1..^1].ToString().Replace("\"\"", "", StringComparison.Ordinal).IndexOf('"', StringComparison.Ordinal) < 0);
            if (!isSound)
            {
                return cell.Offset + written.IndexOf('"');
            }
        }

        return null;
    }
}

/// <summary>One cell of a CSV file, as it is read and where it is written.</summary>
internal readonly record struct CsvCell(string Text, int Offset, int Length)
{
    public SourceLocation Locate(SourceText source) => source.Locate(Offset, Length);
}
