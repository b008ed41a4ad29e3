using System.Text;
using CsCheck;

namespace Generator.Tests.Infrastructure;

/// <summary>Texts of all that means something to directives, and to Markdown around them.</summary>
public static class DirectiveTexts
{
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.OneOf(
            ":", "::", ":::", "::::", ":a[", ":a{", "::a", "::b[x]", ":::c", ":::\n", ":::note\n", "\n:::note[x]{kind=tip}\n", "::contacts{ids=press}\n", ":download[", "{href=x.csv}",
            "\n:::timeline\n- 2019 – x\n", "]", "}", "[", "{", "a=b", "a=\"b c\"", "#i", ".c", " ", "\n", "\n\n", "> ", "- ", "    ", "\t",
            "`", "``", "*", "**", "_", "\\", "<b title=\"]\">", "<http://a]b>", "](u)", "](<u]v>)", "![", "|", "a | b\n|-|-|\n", "# ", "[^1]", "[^1]: ", "*[a]: x\n", "~~~\n", "中", "，", "\r\n", "\0", "😀", "\ud800", "&quot;"),
        Gen.String[0, 3]).Array[0, 30].Select(parts => AsRead(string.Concat(parts)));

    /// <summary>A file or a YAML value holds no half of a surrogate pair; Markdig throws at some in a link's address.</summary>
    private static string AsRead(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
