using System.Buffers;
using Scriban.Runtime;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Rendering.Templates;

/// <summary>A page while it is rendered: one growing buffer of characters that is used again for the next page.</summary>
public sealed class CharacterOutput : IScriptOutput
{
    private const int TypicalPage = 32 * 1024;

    private readonly ArrayBufferWriter<char> buffer = new(TypicalPage);

    public ReadOnlyMemory<char> Written => buffer.WrittenMemory;

    public int Length => buffer.WrittenCount;

    /// <summary>The characters of all pages so far.</summary>
    public long Total { get; private set; }

    public void Clear() => buffer.ResetWrittenCount();

    public void Write(string text, int offset, int count)
    {
        buffer.Write(text.AsSpan(offset, count));
        Total += count;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
