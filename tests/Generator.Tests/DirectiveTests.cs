using CsCheck;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Markdown.Directives.Figures;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;
using Generator.Tests.Infrastructure;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace Generator.Tests;

/// <summary>Directives the user's way: a designer's template and a writer's text go in, a page comes out.</summary>
public sealed class DirectiveTests
{
    private static readonly SiteConfiguration Configuration = LoadMinimal();

    private const string Release = "input/press/2024-01-10-first/index.md";
    private const string Translation = "input/press/2024-01-10-first/index.zh.md";

    [Fact]
    public void A_designer_adds_a_directive_without_touching_the_program()
    {
        using var site = TestSite.Minimal()
            .Write("theme/directives/badge.html", "---\ndescription: A badge.\nforms: [inline]\nlabel: required\narguments:\n  tone: {values: [calm, loud]}\n---\n<b class=\"{{ arguments.tone ?? \"calm\" }}\">{{ content }} {{ include \"star\" }} {{ t \"alert.tip\" }} <img src=\"{{ asset \"star.svg\" }}\" alt=\"\"></b>\n")
            .Write("theme/partials/star.html", "*")
            .Write("theme/assets/star.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
            .Write("input/pages/badge.md", "---\ntitle: {en: Badge, zh: 徽章}\n---\nThis is :badge[*new*]{tone=loud}.\n")
            .Write("input/pages/badge.zh.md", "这是:badge[*新*]{tone=loud}。\n");
        site.BuildClean();
        Assert.Matches("""<p>This is <b class="loud"><em>new</em> \* Tip <img src="/assets/star\.\w+\.svg" alt=""></b>\.</p>""", site.Read("output/en/badge/index.html"));
        Assert.Matches("""<p>这是<b class="loud"><em>新</em> \* 提示 <img src="/assets/star\.\w+\.svg" alt=""></b>。</p>""", site.Read("output/zh/badge/index.html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void A_directive_without_a_template_shows_nothing(string template)
    {
        using var site = TestSite.Minimal()
            .Write("theme/directives/silence.html", "---\ndescription: Nothing.\nforms: [inline]\nlabel: none\n---" + template)
            .Write("input/pages/about.md", "---\ntitle: {en: About, zh: 关于}\n---\nBefore :silence{}after.\n")
            .Write("input/pages/about.zh.md", "前:silence{}后。\n");
        site.BuildClean();
        Assert.Equal("前后。", site.Page("/zh/about/").QuerySelector("main p")!.TextContent.Trim());
    }

    [Fact]
    public void A_theme_without_directives_has_none()
    {
        using var site = TestSite.Minimal();
        Directory.Delete(Path.Combine(site.Theme, "directives"), recursive: true);
        site.BuildClean();
        site.Write("input/pages/about.md", "---\ntitle: {en: About, zh: 关于}\n---\n::contacts{ids=press}\n");
        var diagnostic = Assert.Single(site.Build().Diagnostics);
        Assert.Equal("GEN8001 input/pages/about.md:4:1 There is no directive `contacts`: the theme has no directives/contacts.html.", site.Describe(diagnostic));
    }

    [Fact]
    public void Contacts_without_ids_are_those_of_the_release()
    {
        using var site = TestSite.Minimal();
        site.Write(Release, site.Read(Release) + "\n::contacts\n");
        site.Write(Translation, site.Read(Translation) + "\n::contacts\n");
        site.BuildClean();
        Assert.Equal(
            "媒体联络 press@site.example, 发布者, release 第一篇新闻稿",
            site.Page("/zh/press/2024/first/").QuerySelector(".body address")!.TextContent);
    }

    [Fact]
    public void A_directive_in_a_boilerplate_is_rendered()
    {
        using var site = TestSite.Minimal().Replace("input/site.yaml", "We are **small**.", "\"We are small. :download[x]{href=https://site.example/x}\"");
        var diagnostic = Assert.Single(site.Build().Diagnostics);
        Assert.Equal("GEN8005", diagnostic.Id);
        Assert.Equal("site.yaml", Path.GetFileName(diagnostic.Location.File));
    }

    [Fact]
    public void Feeds_and_descriptions_hold_the_words_and_no_directives()
    {
        using var site = TestSite.Minimal();
        site.Write(Release, site.Read(Release) + "\n:::note{kind=tip}\nIn a box.\n:::\n");
        site.Write(Translation, site.Read(Translation) + "\n:::note{kind=tip}\n在框中。\n:::\n");
        site.BuildClean();
        var page = site.Page("/en/press/2024/first/");
        Assert.Equal("In a box.", page.QuerySelector("aside p")!.TextContent);
        Assert.All(
            Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".xml" or ".html"),
            file => Assert.DoesNotContain(":::", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_gives_data_to_directives_of_a_name()
    {
        using var site = TestSite.Minimal()
            .Write("theme/directives/echo.html", "---\ndescription: Repeats.\nforms: [inline]\nlabel: required\n---\n{{ data.title }}, {{ text }}");
        var set = CreateSet(site, new EchoData());
        Assert.Equal("<p>Given by echo, you.</p>\n", Render(set, "Given by :echo[*you*].", new DiagnosticBag()));
    }

    [Fact]
    public void Any_text_is_rendered_and_what_is_wrong_lies_in_it()
    {
        using var site = TestSite.Minimal();
        var set = DirectiveSet.Create(new FragmentRenderer(LoadTheme(site), new Dictionary<string, string>()), LoadConfiguration(site), FigureDirectives.None);
        DirectiveTexts.Any.Sample(
            text =>
            {
                var diagnostics = new DiagnosticBag();
                Render(set, text, diagnostics);
                Assert.All(diagnostics.ToSorted(), diagnostic => LocationAssert.LiesIn(text, diagnostic.Location));
            },
            iter: 3_000);
    }

    [Fact]
    public void Text_without_directives_is_rendered_as_it_was_before_there_were_any()
    {
        var without = CreatePipeline().Build();
        var with = CreatePipeline().Use<DirectiveExtension>().Build();
        DirectiveTexts.Any.Sample(
            text =>
            {
                // What stands in a footnote that nothing refers to is not in the document.
                var parsed = Markdig.Markdown.Parse(text, with);
                if (!text.Contains("[^1]:", StringComparison.Ordinal) && !parsed.Descendants().OfType<IDirective>().Any())
                {
                    Assert.Equal(Markdig.Markdown.ToHtml(text, without), parsed.ToHtml(with));
                }
            },
            iter: 10_000);
    }

    private static MarkdownPipelineBuilder CreatePipeline() => new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAlertBlocks()
        .UseAbbreviations()
        .UseCjkFriendlyEmphasis()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseGenericAttributes()
        .Use<HeadingAttributes>();

    private static string Render(DirectiveSet set, string markdown, DiagnosticBag diagnostics)
    {
        var languages = new LanguageSet([new Language("en", "en", "English", 0), new Language("zh-Hans", "zh", "简体中文", 1)]);
        var renderer = new MarkdownRenderer(new LinkResolver(new LinkTargets(languages, []), diagnostics), set, Configuration, diagnostics);
        var parsed = renderer.Parse(new MarkdownSource(markdown, new SourceText("/input/file.md", markdown), 0, ""));
        return renderer.Render(parsed, languages.Default, parsed.HeadingIds).Html;
    }

    private static DirectiveSet CreateSet(TestSite site, IDirectiveData data) =>
        new(new FragmentRenderer(LoadTheme(site), new Dictionary<string, string>()), LoadConfiguration(site), data);

    private static Theme LoadTheme(TestSite site) =>
        new ThemeLoader(site.Theme, LoadConfiguration(site).Languages, new DiagnosticBag()).Load([], []);

    private static SiteConfiguration LoadConfiguration(TestSite site) => SiteConfigurationReader.Read(site.Options(), new DiagnosticBag())!;

    private static SiteConfiguration LoadMinimal()
    {
        using var site = TestSite.Minimal();
        return LoadConfiguration(site);
    }

    private sealed class EchoData : IDirectiveData
    {
        public string Directive => "echo";

        public TemplateObject? Create(DirectiveUse use) => new LinkModel(use.Directive.Name, "/");
    }
}
