using System.Buffers.Binary;
using System.IO.Hashing;

namespace Generator.Content;

/// <summary>Names that change when content does, so that a browser may keep a file for ever (XxHash3, 40 bits).</summary>
public static class ContentHash
{
    private const int Length = 10;

    /// <summary><c>cover.svg</c> becomes <c>cover.0123456789.svg</c>.</summary>
    public static string InName(string fileName, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(hash, XxHash3.HashToUInt64(content));
        var extension = Path.GetExtension(fileName);
        return $"{fileName[..^extension.Length]}.{Convert.ToHexStringLower(hash)[..Length]}{extension}";
    }
}
