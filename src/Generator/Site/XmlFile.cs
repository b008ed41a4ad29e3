using System.Text;
using System.Xml;

namespace Generator.Site;

/// <summary>Writes XML the way every file of the site has it: UTF-8 without byte-order mark, indented, lines ending in LF.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static byte[] Write(Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            write(xml);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
