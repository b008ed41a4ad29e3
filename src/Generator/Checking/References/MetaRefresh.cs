namespace Generator.Checking.References;

/// <summary>Reads the URL of <c>meta http-equiv="refresh"</c> (HTML Standard, shared declarative refresh steps).</summary>
internal static class MetaRefresh
{
    /// <summary>The URL as a range of <paramref name="content"/>; null where the page only reloads itself, or nothing happens.</summary>
    public static Range? FindUrl(ReadOnlySpan<char> content)
    {
        var position = SkipSpace(content, 0);
        var digits = position;
        while (position < content.Length && (char.IsAsciiDigit(content[position]) || content[position] == '.'))
        {
            position++;
        }

        if (position == digits || position == content.Length || !(content[position] is ';' or ',' || char.IsWhiteSpace(content[position])))
        {
            return null;
        }

        position = SkipSpace(content, position);
        if (position < content.Length && content[position] is ';' or ',')
        {
            position = SkipSpace(content, position + 1);
        }

        position = SkipLabel(content, position);
        return position == content.Length ? null : ReadUrl(content, position);
    }

    /// <summary>Behind <c>url =</c> where it stands there.</summary>
    private static int SkipLabel(ReadOnlySpan<char> content, int position)
    {
        if (!content[position..].StartsWith("url", StringComparison.OrdinalIgnoreCase))
        {
            return position;
        }

        var equals = SkipSpace(content, position + "url".Length);
        return equals < content.Length && content[equals] == '=' ? SkipSpace(content, equals + 1) : position;
    }

    private static Range ReadUrl(ReadOnlySpan<char> content, int position)
    {
        if (content[position] is not ('"' or '\''))
        {
            return position..content.Length;
        }

        var length = content[(position + 1)..].IndexOf(content[position]);
        return (position + 1)..(length < 0 ? content.Length : position + 1 + length);
    }

    private static int SkipSpace(ReadOnlySpan<char> content, int position)
    {
        while (position < content.Length && char.IsWhiteSpace(content[position]))
        {
            position++;
        }

        return position;
    }
}
