using System.Text;

namespace Generator.Checking.Markup;

/// <summary>Finds where a text ends in which tags are no tags; at the end of the page at the latest.</summary>
internal static class TextEnds
{
    /// <summary>Where the end tag of this name begins.</summary>
    public static int OfElement(ReadOnlySpan<char> html, int start, ReadOnlySpan<char> name)
    {
        for (var i = start; i < html.Length; i++)
        {
            var found = html[i..].IndexOf("</");
            if (found < 0)
            {
                break;
            }

            i += found;
            if (IsName(html, i + "</".Length, name))
            {
                return i;
            }
        }

        return html.Length;
    }

    /// <summary>Where a script ends: a comment in it hides the end tag of a script that begins there (HTML Standard §13.2.5.15–31).</summary>
    public static int OfScript(ReadOnlySpan<char> html, int start)
    {
        const string script = "script";
        var dashes = -1;
        var isNested = false;
        for (var i = start; i < html.Length; i++)
        {
            var found = html[i..].IndexOfAny('<', '>');
            if (found < 0)
            {
                break;
            }

            i += found;
            if (html[i] == '>')
            {
                if (dashes >= 0 && html[dashes..i].EndsWith("--"))
                {
                    (dashes, isNested) = (-1, false);
                }
            }
            else if (i + 1 < html.Length && html[i + 1] == '/' && IsName(html, i + "</".Length, script))
            {
                if (!isNested)
                {
                    return i;
                }

                isNested = false;
            }
            else if (dashes < 0)
            {
                dashes = html[i..].StartsWith("<!--") ? i + "<!".Length : -1;
            }
            else if (IsName(html, i + 1, script))
            {
                isNested = true;
            }
        }

        return html.Length;
    }

    /// <summary>The place behind a comment whose dashes begin at <paramref name="dashes"/>; they may end it too (§13.2.5.43–52).</summary>
    public static int OfComment(ReadOnlySpan<char> html, int dashes)
    {
        for (var i = dashes; i < html.Length; i++)
        {
            var found = html[i..].IndexOf('>');
            if (found < 0)
            {
                break;
            }

            i += found;
            if (html[dashes..i].EndsWith("--") || html[Math.Min(dashes + "--".Length, i)..i].EndsWith("--!"))
            {
                return i + 1;
            }
        }

        return html.Length;
    }

    private static bool IsName(ReadOnlySpan<char> html, int i, ReadOnlySpan<char> name) =>
        html.Length - i > name.Length
        && Ascii.EqualsIgnoreCase(html.Slice(i, name.Length), name)
        && MarkupNames.EndsTag(html[i + name.Length]);
}
