namespace Generator.Tests.Infrastructure;

/// <summary>A site that was built before, and what may change in one.</summary>
public static class SiteChanges
{
    private const string Release = "input/press/2024-01-10-first/index.md";

    /// <summary>One change of every kind of input. Each leaves a valid site.</summary>
    public static readonly ImmutableArray<(string Name, Action<TestSite> Apply)> All =
    [
        ("a body", site => Append(site, Release, "\nA new sentence.\n")),
        ("a translation's body", site => Append(site, "input/press/2024-01-10-first/index.zh.md", "\n新的一句。\n")),
        ("a heading that another page links to by its id", site => Edit(site, "input/report/2023/one.md", "## Results\n", "## Results {#results}\n")),
        ("a title that other pages show", site => Edit(site, Release, "First release", "A first release")),
        ("a release's date", site => Edit(site, Release, "2024-01-10T09:00", "2024-01-10T19:00")),
        ("a release's topics", site => Edit(site, Release, "topics: [news]\n", "")),
        ("a slug, with all links to it", site => Edit(site, "input/pages/contact.md", "---\ntitle:", "---\nslug: write-to-us\ntitle:")),
        ("an alias", site => Edit(site, Release, "/en/news/first/", "/en/news/premier/")),
        ("a picture", site => site.Write("input/press/2024-01-10-first/cover.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="7" height="9"/>""")),
        ("a boilerplate", site => Edit(site, "input/site.yaml", "We are", "We were")),
        ("a contact", site => Edit(site, "input/site.yaml", "email: press@", "email: desk@")),
        ("a term", site => Edit(site, "input/terms.yaml", "{en: News,", "{en: Newest,")),
        ("the order of the chapters", site => Edit(site, "input/report/2023/index.md", "[one, two]", "[two, one]")),
        ("a template", site => Append(site, "theme/layouts/page.html", "<p>More</p>")),
        ("a partial", site => Append(site, "theme/partials/header.html", "<p>More</p>")),
        ("a component", site => Append(site, "theme/components/box.html", "<p>More</p>")),
        ("a directive's template", site => Append(site, "theme/directives/download.html", "<p>More</p>")),
        ("the report's code lists", site => site.Write("input/report/2023/disclosures.yaml", "chapter: two\nsubjects:\n  results:\n    title: {en: Results, zh: 结果}\n    locations: [\"one#results\"]\n")),
        ("the report's certificates", site => site.Write("input/report/2023/certificates.yaml", "certificates:\n  iso-14001:\n    standard: ISO 14001\n    scope: {en: Plant, zh: 工厂}\n")),
        ("a file whose size a text tells", site => site.Write("input/pages/table.csv", $"a,b\n{site.Read("input/pages/table.csv")}")),
        ("a string", site => Edit(site, "theme/strings/en.yaml", "Press releases\n", "All releases\n")),
        ("an asset", site => Append(site, "theme/assets/site.css", "p { margin: 0 }\n")),
        ("a new release", site => WriteRelease(site, "2024-02-20-second")),
        ("a new page", site => WritePage(site, "colophon")),
        ("a document that is gone", site => DeletePage(site, "imprint")),
    ];

    /// <summary>The minimal site with files of yesterday, so that their times are trusted.</summary>
    public static TestSite Aged()
    {
        var site = TestSite.Minimal()
            .Write("input/pages/table.csv", "1,2\n")
            .Write("input/pages/tables.md", "---\ntitle: {en: Tables, zh: 表格}\n---\n::download[All]{href=table.csv}\n")
            .Write("input/pages/tables.zh.md", "::download[全部]{href=table.csv}\n")
            .Write("theme/components/box.html", "<p>{{ title }}</p>\n");
        Append(site, "theme/layouts/page.html", "{{ component \"box\" { title: document.title } }}\n");
        foreach (var file in Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-1));
        }

        return site;
    }

    /// <summary>Replaces a text where it is; a change may come twice in a sequence.</summary>
    public static void Edit(TestSite site, string name, string old, string replacement) =>
        site.Write(name, site.Read(name).Replace(old, replacement, StringComparison.Ordinal));

    public static void Append(TestSite site, string name, string text) => site.Write(name, site.Read(name) + text);

    public static void WriteRelease(TestSite site, string name)
    {
        site.Write($"input/press/{name}/index.md", "---\ntitle: {en: Second, zh: 第二}\ndate: 2024-02-20T09:00\nplace: shanghai\ntopics: [news]\n---\nSee [the first](../2024-01-10-first/index.md#details).\n");
        site.Write($"input/press/{name}/index.zh.md", "请见[第一篇](../2024-01-10-first/index.md#details)。\n");
    }

    public static void WritePage(TestSite site, string name)
    {
        site.Write($"input/pages/{name}.md", $"---\ntitle: {{en: About {name}, zh: 关于{name}}}\n---\nText.\n");
        site.Write($"input/pages/{name}.zh.md", "文字。\n");
    }

    private static void DeletePage(TestSite site, string name)
    {
        File.Delete(Path.Combine(site.Input, "pages", name + ".md"));
        File.Delete(Path.Combine(site.Input, "pages", name + ".zh.md"));
    }
}
