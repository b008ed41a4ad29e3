using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Generator.Site.Data;

/// <summary>Writes CSV (RFC 4180) in UTF-8 with a byte-order mark, without which spreadsheets take Chinese for something else.</summary>
internal static class CsvFile
{
    public static byte[] Write(IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        using var buffer = new MemoryStream();
        using (var text = new StreamWriter(buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }))
        {
            foreach (var row in rows.Prepend(header))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.NextRecord();
            }
        }

        return buffer.ToArray();
    }
}
