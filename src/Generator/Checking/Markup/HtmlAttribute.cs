namespace Generator.Checking.Markup;

/// <summary>An attribute's value, character references resolved, and the offset at which it is written.</summary>
internal readonly record struct HtmlAttribute(ReadOnlyMemory<char> Memory, int Position)
{
    public ReadOnlySpan<char> Value => Memory.Span;

    /// <summary>The value with its character references.</summary>
    public ReadOnlyMemory<char> Written { get; init; }

    /// <summary>The offset at which the character of <see cref="Value"/> at <paramref name="index"/> is written.</summary>
    public int PlaceOf(int index) => Position + CharacterReferences.FindWritten(Written.Span, index);
}
