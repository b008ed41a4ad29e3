using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Markdown that no one means (GEN1036 to GEN1040), and much that looks like it and stays quiet.</summary>
public sealed class MarkupMistakeTests
{
    [Theory]
    [InlineData("See [the plan](my plan.pdf).", "GEN1036 5-27")]
    [InlineData("[![A](square.svg)](a b)", "GEN1036 1-23")]
    [InlineData("- See [it](contact.md", "GEN1036 7-21")]
    [InlineData("> One\n> [two](a b)", "GEN1036 3-12")]
    [InlineData("A [link][none] and [another][].", "GEN1039 3-14, GEN1039 20-30")]
    [InlineData("[**Bold**](a b)", "GEN1036 1-15")]
    [InlineData("A **bold word", "GEN1039 3-4")]
    [InlineData("Text\n##Heading", "GEN1039 1-2")]
    [InlineData("| a | b |\n| 1 | 2 |", "GEN1039 1-9")]
    [InlineData("-One\n-Two\n-Three", "GEN1039 1-6")]
    [InlineData("They are:\n• One\n• Two", "GEN1039 1-8")]
    [InlineData("（1）第一。\n（2）第二。", "GEN1039 1-10")]
    [InlineData("1、第一。\n2、第二。\n", "GEN1039 1-8")]
    [InlineData("CO~2~ in m^2^", "GEN1039 3-5, GEN1039 11-13")]
    [InlineData("> [!NOTES]\n> Text", "GEN1039 1-1")]
    [InlineData("> [!TIP] Text", "GEN1039 3-8")]
    [InlineData("> [!注意]\n> 正文", "GEN1039 3-7")]
    [InlineData("[One]: contact.md\n[one]: contact.md\n\n[It][one]", "GEN1038 1-1")]
    public void A_mistake_is_found_at_its_place(string markdown, string expected)
    {
        using var site = WithPage(markdown);
        Assert.Equal(expected, string.Join(", ", Find(site).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.Column}-{diagnostic.Location.Column + diagnostic.Location.Length - 1}")));
    }

    [Theory]
    [InlineData("A [contact](contact.md), [contact](<contact.md> \"Title (so)\"), [one][it], [it][], [it].\n\n[it]: contact.md")]
    [InlineData("He said that [sic] (and more), as in [1] and [2], or f[0], and code: `a[b](c d)`, `**`, ``a`b``.")]
    [InlineData("Escaped: \\[x](y z), [x\\](y z), \\`, \\*\\*, \\[^1], \\~~x~\\~.")]
    [InlineData("3 * 4 = 12, 2 ~ 3, ~5, smart #1, #1, #smart, C#, a | b, 5 # 6")]
    [InlineData("A footnote.[^1] And **bold**, ***both***, __bold__, `code`.\n\n[^1]: With a [link](contact.md).")]
    [InlineData("| a | `b` |\n|---|-----|\n| 1 | 2 \\| 3 |")]
    [InlineData("> [!NOTE]\n> Text\n\n> [!caution]\n> Text")]
    [InlineData("-5 degrees\n-6 degrees\n1.5 and\n2.5, 1.One\n\n-One\n\n（1）第一。")]
    [InlineData("~~~\n[a](b c) **x\n##y\n~~~\n\n    [a](b c) `x")]
    [InlineData("*[HTML]: A language")]
    [InlineData("<!-- [a](b c) -->")]
    public void What_is_meant_stays_quiet(string markdown)
    {
        using var site = WithPage(markdown);
        Assert.Equal([], Find(site).Select(site.Describe));
    }

    /// <summary>The translation has none of this, which is said too. No report of the program says how long a place is.</summary>
    private static IEnumerable<Diagnostic> Find(TestSite site) =>
        TestSite.BuildHere(site.Options()).Diagnostics.Where(diagnostic => diagnostic.Id is "GEN1036" or "GEN1037" or "GEN1038" or "GEN1039" or "GEN1040");

    private static TestSite WithPage(string markdown) => TestSite.Minimal()
        .Write("input/pages/square.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
        .Write("input/pages/about.md", $"---\ntitle: {{en: About, zh: 关于}}\n---\n{markdown}\n");
}
