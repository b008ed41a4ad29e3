using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Limits that keep one template in check do not add up over a site.</summary>
public sealed class LargeSiteTests
{
    [Fact]
    public void The_limits_of_output_and_loops_are_those_of_a_page_and_not_of_the_site()
    {
        using var site = TestSite.Minimal();
        var text = new string('x', 300);
        site.Write("theme/layouts/page.html", $"<h1>{{{{ document.title }}}}</h1>{{{{ for i in 1..20000 }}}}{text}{{{{ end }}}}{{{{ document.body }}}}");
        for (var i = 0; i < 15; i++)
        {
            site.Write($"input/pages/page-{i}.md", $"---\ntitle: {{en: Page {i}, zh: 页{i}}}\n---\nText.\n");
            site.Write($"input/pages/page-{i}.zh.md", "文字。\n");
        }

        site.BuildClean();
    }

    [Fact]
    public void A_template_that_never_ends_is_stopped_with_its_line()
    {
        using var site = TestSite.Minimal();
        site.Write("theme/layouts/page.html", "<h1>{{ document.title }}</h1>\n{{ while true }}{{ end }}{{ document.body }}");
        var result = site.Build();
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Id: "GEN2002", Location.Line: 2 });
    }
}
