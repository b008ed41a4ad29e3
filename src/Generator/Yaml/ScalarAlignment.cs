namespace Generator.Yaml;

/// <summary>
/// Tells where each character of a scalar of any style is written (YAML 1.2 §5.7, §7.3, §8.1).
/// </summary>
public static class ScalarAlignment
{
    /// <summary>
    /// The offset in the file of each character of the value, without the line ends behind it: a space that a line end
    /// stands for is at that line end, an escaped character at its backslash. Null where the two cannot be brought together.
    /// </summary>
    public static ImmutableArray<int>? Align(YamlScalar scalar)
    {
        if (!scalar.IsVerbatim)
        {
            return null;
        }

        var written = scalar.Source.Text.AsSpan(0, Math.Min(scalar.Offset + scalar.Length, scalar.Source.Text.Length));
        var quote = scalar.IsQuoted ? written[scalar.Offset] : ' ';
        var offset = scalar.Offset + HeaderLength(scalar, written[scalar.Offset..]);
        var value = scalar.Value.AsSpan().TrimEnd('\n');
        var offsets = ImmutableArray.CreateBuilder<int>(value.Length);
        foreach (var c in value)
        {
            while (offset < written.Length && IsLayout(written[offset], c))
            {
                offset++;
            }

            if (offset >= written.Length)
            {
                return null;
            }

            if (quote == '"' && written[offset] == '\\')
            {
                offset = SkipJoinedLine(written, offset);
            }

            offsets.Add(offset);
            if (c is ' ' or '\n' && written[offset] is '\n' or '\r')
            {
                offset = NextLine(written, offset);
            }
            else if (quote == '"' && written[offset] == '\\')
            {
                offset += EscapeLength(written[(offset + 1)..]);
            }
            else if (c == '\n' || written[offset] != c)
            {
                return null;
            }
            else
            {
                offset += quote == '\'' && c == '\'' ? 2 : 1;
            }
        }

        return offsets.MoveToImmutable();
    }

    /// <summary>The indentation of the next line, or spaces that end one.</summary>
    private static bool IsLayout(char written, char c) => c switch
    {
        ' ' => false,
        '\n' => written is ' ' or '\t',
        _ => written is ' ' or '\t' or '\r' or '\n' && written != c,
    };

    /// <summary>The quotation mark, or the first line of a block scalar.</summary>
    private static int HeaderLength(YamlScalar scalar, ReadOnlySpan<char> written)
    {
        if (!scalar.IsQuoted)
        {
            return 0;
        }

        return written[0] is '\'' or '"' ? 1 : written.IndexOf('\n') + 1;
    }

    /// <summary>A backslash at the end of a line joins it to the next without a space.</summary>
    private static int SkipJoinedLine(ReadOnlySpan<char> written, int offset)
    {
        while (offset + 1 < written.Length && written[offset] == '\\' && written[offset + 1] is '\n' or '\r')
        {
            offset++;
            while (offset < written.Length - 1 && written[offset] is ' ' or '\t' or '\r' or '\n')
            {
                offset++;
            }
        }

        return offset;
    }

    private static int EscapeLength(ReadOnlySpan<char> escape) => escape switch
    {
        ['x', ..] => 4,
        ['u', ..] => 6,
        ['U', ..] => 10,
        _ => 2,
    };

    private static int NextLine(ReadOnlySpan<char> written, int offset) =>
        offset + (written[offset..].StartsWith("\r\n") ? 2 : 1);
}
