using System.Buffers;
using System.Text;

namespace Generator.Checking.Folders;

/// <summary>
/// A page's text in memory that the next page uses again: what would be garbage at once is most of what a check of a
/// large site takes. It is gone when this is disposed of.
/// </summary>
internal sealed class PooledText : IDisposable
{
    private readonly char[] characters;

    private PooledText(char[] characters, int length)
    {
        this.characters = characters;
        Memory = characters.AsMemory(0, length);
    }

    public ReadOnlyMemory<char> Memory { get; }

    /// <summary>Reads a page, decoded as <see cref="PageDecoder"/> says.</summary>
    public static PooledText Read(string path)
    {
        using var handle = File.OpenHandle(path);
        var bytes = ArrayPool<byte>.Shared.Rent((int)RandomAccess.GetLength(handle) + 1);
        try
        {
            var length = 0;
            for (int read; (read = RandomAccess.Read(handle, bytes.AsSpan(length), length)) > 0; length += read)
            {
            }

            return Decode(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(characters);

    private static PooledText Decode(ReadOnlySpan<byte> bytes)
    {
        var text = PageDecoder.IsUtf8(bytes) ? null : PageDecoder.Decode(bytes);
        var characters = ArrayPool<char>.Shared.Rent(text?.Length ?? bytes.Length);
        if (text is null)
        {
            return new PooledText(characters, Encoding.UTF8.GetChars(bytes, characters));
        }

        text.CopyTo(characters);
        return new PooledText(characters, text.Length);
    }
}
