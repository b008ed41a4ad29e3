using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What a build does to the output folder.</summary>
public sealed class OutputTests
{
    private const string Contacts = "input/pages/contacts.md";

    [Fact]
    public void A_second_build_of_the_same_content_leaves_every_file_as_it_is()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var before = TreeState.OfFiles(site.Output);
        site.BuildClean();
        Assert.Equal(before, TreeState.OfFiles(site.Output));
    }

    [Fact]
    public void A_changed_text_changes_its_page_and_nothing_else()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var before = TreeState.OfFiles(site.Output);
        site.Replace(Contacts, "This page is for journalists", "This page is meant for journalists");
        site.BuildClean();
        Assert.Equal(["en/contacts/index.html"], TreeState.Changed(before, TreeState.OfFiles(site.Output)));
        Assert.Contains("This page is meant for journalists", site.Read("output/en/contacts/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_heading_changes_the_translation_that_shares_its_id_too()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var before = TreeState.OfFiles(site.Output);
        site.Replace(Contacts, "## Before you write", "## Before you write to us");
        site.BuildClean();
        Assert.Equal(["en/contacts/index.html", "zh/contacts/index.html"], TreeState.Changed(before, TreeState.OfFiles(site.Output)));
    }

    [Fact]
    public void A_changed_style_changes_its_name_and_the_pages_that_use_it()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var before = TreeState.OfFiles(site.Output);
        File.AppendAllText(Path.Combine(site.Theme, "assets", "css", "site.css"), "/* changed */\n");
        site.BuildClean();

        var changed = TreeState.Changed(before, TreeState.OfFiles(site.Output)).ToList();
        Assert.Equal(2, changed.Count(name => name.StartsWith("assets/css/site.", StringComparison.Ordinal)));
        Assert.All(changed, name => Assert.True(name.EndsWith(".html", StringComparison.Ordinal) || name.EndsWith(".css", StringComparison.Ordinal) || name == "_headers", name));
    }

    [Fact]
    public void The_files_of_a_document_that_is_gone_go_too()
    {
        using var site = TestSite.Real();
        site.Write("input/pages/extra.md", "---\ntitle: {en: Extra, zh: 附加}\n---\n![A hill](hill.svg)\n");
        site.Write("input/pages/extra.zh.md", "![一座山](hill.svg)\n");
        site.Write("input/pages/hill.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>""");
        site.BuildClean();
        Assert.Equal(3, Extras(site).Count());

        File.Delete(Path.Combine(site.Input, "pages", "extra.md"));
        File.Delete(Path.Combine(site.Input, "pages", "extra.zh.md"));
        File.Delete(Path.Combine(site.Input, "pages", "hill.svg"));
        site.BuildClean();
        Assert.Empty(Extras(site));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "en", "extra")));

        static IEnumerable<string> Extras(TestSite site) => TestSite.ReadTree(site.Output).Keys
            .Where(name => name.Contains("/extra/", StringComparison.Ordinal) || name.Contains("/hill.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_someone_put_into_the_output_folder_or_changed_there_does_not_stay()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var before = TestSite.ReadTree(site.Output);
        site.Write("output/en/stray.html", "stray");
        site.Write("output/en/index.html", "changed");
        site.BuildClean();
        Assert.Equal(before, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void Two_documents_with_one_destination_are_an_error_that_names_both()
    {
        using var site = TestSite.Real();
        site.Write("input/pages/also-contacts.md", "---\ntitle: {en: Also, zh: 也是}\nslug: contacts\n---\nText.\n");
        site.Write("input/pages/also-contacts.zh.md", "文字。\n");
        var collisions = site.Build().Diagnostics.Where(diagnostic => diagnostic.Id == "GEN4001").ToList();

        Assert.Equal(["/en/contacts/", "/zh/contacts/"], collisions.Select(collision => collision.Target).Order());
        Assert.All(collisions, collision =>
        {
            string[] named = [collision.Location.File, Assert.Single(collision.Related).Location.File];
            Assert.Equal(["also-contacts", "contacts"], named.Select(file => Path.GetFileName(file).Split('.')[0]).Order());
        });
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_check_writes_nothing_but_what_was_made_of_pictures()
    {
        using var site = TestSite.Real();
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["check"]).ExitCode);
        Assert.Equal([".output.images", "input", "theme"], Names(site.Root));
    }

    [Fact]
    public void A_site_with_errors_leaves_nothing_behind_but_what_was_made_of_pictures()
    {
        using var site = TestSite.Real();
        site.Replace(Contacts, "(about.md)", "(abuot.md)");
        Assert.Equal(1, GeneratorProcess.Run(site.Root, ["build"]).ExitCode);
        Assert.Equal([".output.images", "input", "theme"], Names(site.Root));
    }

    [Fact]
    public void A_first_build_makes_the_folders_above_the_output()
    {
        using var site = TestSite.Real();
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["build", "--output", "public/www/site"]).ExitCode);
        Assert.True(File.Exists(Path.Combine(site.Root, "public", "www", "site", "index.html")));
        Assert.Equal([".site.images", ".site.manifest", "site"], Names(Path.Combine(site.Root, "public", "www")));
    }

    private static IEnumerable<string?> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
