using Generator.Yaml;

namespace Generator.Checking.Prose;

/// <summary>
/// Reads the prose of a YAML value: where each of its characters is written in a scalar of any style (YAML 1.2 §7.3,
/// §8.1), as far as it can be told without escapes.
/// </summary>
public static class YamlProse
{
    public static ProseText Read(YamlScalar scalar)
    {
        var prose = new ProseBuilder(scalar.Source);
        if (!TryAlign(scalar, prose))
        {
            prose = new ProseBuilder(scalar.Source);
            prose.AppendRewritten(scalar.Value.Replace(ProseText.End, ' '), scalar.Offset);
        }

        prose.EndPassage(PassageKind.Field);
        return prose.Build();
    }

    /// <summary>Walks through the value and what is written side by side; false where an escape parts them.</summary>
    private static bool TryAlign(YamlScalar scalar, ProseBuilder prose)
    {
        var written = scalar.Source.Text.AsSpan(0, Math.Min(scalar.Offset + scalar.Length, scalar.Source.Text.Length));
        var isSingleQuoted = scalar.IsQuoted && written[scalar.Offset] == '\'';
        var offset = scalar.Offset + HeaderLength(scalar, written[scalar.Offset..]);
        foreach (var c in scalar.Value.AsSpan().TrimEnd('\n'))
        {
            // The indentation of the next line, or spaces that end one.
            while (offset < written.Length && written[offset] is ' ' or '\t' or '\r' or '\n' && written[offset] != c && c is not (' ' or '\n'))
            {
                offset++;
            }

            if (offset >= written.Length)
            {
                return false;
            }

            if (c is ' ' or '\n' && written[offset] is '\n' or '\r')
            {
                prose.AppendRewritten(" ", offset);
                offset = NextLine(written, offset);
            }
            else if (c == '\n' || written[offset] != c)
            {
                return false;
            }
            else
            {
                prose.Append([c], offset);
                offset += isSingleQuoted && c == '\'' ? 2 : 1;
            }
        }

        return true;
    }

    /// <summary>The quotation mark, or the first line of a block scalar.</summary>
    private static int HeaderLength(YamlScalar scalar, ReadOnlySpan<char> written)
    {
        if (!scalar.IsQuoted)
        {
            return 0;
        }

        return written[0] is '\'' or '"' ? 1 : written.IndexOf('\n') + 1;
    }

    private static int NextLine(ReadOnlySpan<char> written, int offset) =>
        offset + (written[offset..].StartsWith("\r\n") ? 2 : 1);
}
