using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What templates may call of Scriban's own functions, and what not.</summary>
public sealed class TemplateFunctionTests
{
    [Fact]
    public void Scribans_functions_on_text_numbers_lists_and_objects_are_there()
    {
        using var site = WithPage("{{ \"a\" | string.upcase }} {{ 7 | math.format \"00\" }} {{ [3, 1] | array.sort | array.join \"-\" }} {{ object.size \"abc\" }}");
        site.BuildClean();
        Assert.Contains("<p>A 07 1-3 3</p>", site.Read("output/en/about/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("math.random 1 9")]
    [InlineData("math.uuid")]
    [InlineData("object.eval \"1\"")]
    [InlineData("date.now")]
    [InlineData("string.mine = \"shared by all pages\"")]
    [InlineData("regex.match \"a\" \"a\"")]
    public void What_makes_a_page_another_each_time_or_runs_a_text_or_is_seen_by_other_pages_is_refused(string call)
    {
        using var site = WithPage($"{{{{ {call} }}}}");
        Assert.Contains(site.Build().Diagnostics, diagnostic => diagnostic.Descriptor == ThemeDiagnostics.TemplateFailure);
    }

    private static TestSite WithPage(string template)
    {
        var site = TestSite.Minimal();
        site.Write("theme/layouts/page.html", $"<h1>{{{{ document.title }}}}</h1><p>{template}</p>{{{{ document.body }}}}");
        return site;
    }
}
