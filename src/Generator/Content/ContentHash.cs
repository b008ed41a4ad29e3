using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Generator.Content;

/// <summary>Hashes of content (XxHash3), and names that change with it, so that a browser may keep a file for ever.</summary>
public static class ContentHash
{
    private const int Length = 10;

    public static ulong Of(ReadOnlySpan<char> text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));

    public static ulong Of(StringBuilder text)
    {
        XxHash3? hash = null;
        foreach (var chunk in text.GetChunks())
        {
            // Most texts are one piece, which needs no object to be hashed.
            if (chunk.Length == text.Length)
            {
                return Of(chunk.Span);
            }

            hash ??= new XxHash3();
            hash.Append(MemoryMarshal.AsBytes(chunk.Span));
        }

        return hash?.GetCurrentHashAsUInt64() ?? Of("");
    }

    /// <summary><c>cover.svg</c> becomes <c>cover.0123456789.svg</c>.</summary>
    public static string InName(string fileName, ulong hash)
    {
        var extension = Path.GetExtension(fileName);
        return $"{fileName[..^extension.Length]}.{Name(hash)}{extension}";
    }

    /// <summary>The part of the name that is the hash.</summary>
    public static string Name(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture)[..Length];

    /// <summary>Whether a name has the form that <see cref="InName"/> gives it.</summary>
    public static bool IsInName(string fileName)
    {
        var parts = fileName.Split('.');
        return parts.Length > 2 && parts[^2].Length == Length && parts[^2].All(char.IsAsciiHexDigitLower);
    }
}
