namespace Generator.Checking.References;

/// <summary>Splits a <c>srcset</c> as browsers do (HTML Standard §4.8.4.2.2): a URL may hold commas, but not end in one.</summary>
internal static class SourceSet
{
    /// <summary>The URLs of the image candidates, as ranges of <paramref name="value"/>.</summary>
    public static List<Range> Parse(ReadOnlySpan<char> value)
    {
        var urls = new List<Range>();
        var position = 0;
        while (true)
        {
            while (position < value.Length && (IsSpace(value[position]) || value[position] == ','))
            {
                position++;
            }

            if (position == value.Length)
            {
                return urls;
            }

            var start = position;
            while (position < value.Length && !IsSpace(value[position]))
            {
                position++;
            }

            var url = value[start..position].TrimEnd(',');
            urls.Add(start..(start + url.Length));
            if (url.Length == position - start)
            {
                position = SkipDescriptors(value, position);
            }
        }
    }

    /// <summary>Up to the comma behind a width or density; one in parentheses is none.</summary>
    private static int SkipDescriptors(ReadOnlySpan<char> value, int position)
    {
        var isInParentheses = false;
        for (; position < value.Length; position++)
        {
            switch (value[position])
            {
                case ',' when !isInParentheses:
                    return position + 1;
                case '(':
                    isInParentheses = true;
                    break;
                case ')':
                    isInParentheses = false;
                    break;
            }
        }

        return position;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
