using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Punctuation and spaces, of English and on a page: what is wrong, with what to write instead, and much that is right and stays quiet.</summary>
public sealed class TypographyTests
{
    private static readonly Language English = new("en", "en", "English", 0);
    private static readonly TypographyPolicy Default = new();

    [Theory]
    [InlineData("Two  spaces and   three", "Two spaces and three", "GEN5061 GEN5061")]
    [InlineData("95.82 % of it", "95.82% of it", "GEN5062")]
    [InlineData("95.82\u00A0% of it", "95.82% of it", "GEN5062")]
    [InlineData("the brand - and its cars", "the brand – and its cars", "GEN5063")]
    [InlineData("the brand -- and its cars", "the brand – and its cars", "GEN5063")]
    [InlineData("the brand--and its cars", "the brand—and its cars", "GEN5063")]
    [InlineData("the brand---and its cars", "the brand—and its cars", "GEN5063")]
    [InlineData("in 2023 - a good year", "in 2023 – a good year", "GEN5063")]
    [InlineData("2022-2025", "2022–2025", "GEN5064")]
    [InlineData("from 2022-25 on", "from 2022–25 on", "GEN5064")]
    [InlineData("10-20% more", "10–20% more", "GEN5064")]
    [InlineData("63%-68%", "63%–68%", "GEN5064")]
    [InlineData("1.5-2.5%", "1.5–2.5%", "GEN5064")]
    [InlineData("and so on...", "and so on…", "GEN5065")]
    [InlineData("wait ... what", "wait … what", "GEN5065")]
    [InlineData("one , two", "one, two", "GEN5066")]
    [InlineData("What is it ?", "What is it?", "GEN5066")]
    [InlineData("The end .", "The end.", "GEN5066")]
    [InlineData("one ; two : three !", "one; two: three!", "GEN5066 GEN5066 GEN5066")]
    [InlineData("( inside )", "(inside)", "GEN5066 GEN5066")]
    [InlineData("a “quote” here", "a \"quote\" here", "GEN5060 GEN5060")]
    [InlineData("the brand’s ‘own’", "the brand's 'own'", "GEN5060 GEN5060 GEN5060")]
    public void English_is_mended(string wrong, string right, string ids) => TypographyAssert.Mended(wrong, right, ids, English, Default);

    [Theory]
    [InlineData("A sentence, with commas; and (brackets): \"quotes\" and 'single' ones. Right? Yes!")]
    [InlineData("the brand's cars, the brands' cars, rock 'n' roll")]
    [InlineData("95.82% and 5%")]
    [InlineData("a percentage, as in % of sales")]
    [InlineData("low-carbon, all-electric, mother-in-law")]
    [InlineData("the low- and medium-carbon ones")]
    [InlineData("minus -5 degrees, and 7 - 3 = 4")]
    [InlineData("ISO 14067-1, ISO/IEC 27001-2022, GB/T 15834-2011, EN 1990-2002")]
    [InlineData("2023-12-21 and 2022-05")]
    [InlineData("call 555-1234 or +86 571-8888-9999")]
    [InlineData("pages/2022-2025-plan.pdf")]
    [InlineData("the model X-2022-2025")]
    [InlineData("from 2022 to 2025, 2022–2025, 2022/23")]
    [InlineData("the years 2025-2022 make no range")]
    [InlineData("the .NET platform and .5 of it")]
    [InlineData("run generator check --strict, or -v")]
    [InlineData("10:30, 16:9, 3.14, 1,234.5")]
    [InlineData("an ellipsis… and a pause …")]
    [InlineData("a smile :) and another ;-)")]
    [InlineData("a 12\" wheel, 6' long")]
    [InlineData("see https://x.example/a--b?c=\"d\"-e and a@b.example")]
    [InlineData("- at the start")]
    [InlineData("smart #1, C# and F#")]
    [InlineData("Dr. Who vs. the U.S. of A.")]
    [InlineData("wait....")]
    [InlineData("..")]
    [InlineData("中文，在英文里，“双主场”（‘主场’）。")]
    [InlineData("")]
    public void English_that_is_right_stays_quiet(string text) => TypographyAssert.Quiet(text, English, Default);

    [Theory]
    [InlineData("a \"quote\" here", "a “quote” here")]
    [InlineData("\"A 'quote' in one,\" he said", "“A ‘quote’ in one,” he said")]
    [InlineData("the brand's cars aren't", "the brand’s cars aren’t")]
    [InlineData("the brands' cars", "the brands’ cars")]
    [InlineData("the '90s", "the ’90s")]
    [InlineData("(\"in brackets\")", "(“in brackets”)")]
    [InlineData("from \"2022 to 2025\"", "from “2022 to 2025”")]
    public void Curly_quotes_are_put_where_the_site_wants_them(string wrong, string right) =>
        TypographyAssert.Mended(wrong, right, null, English, new TypographyPolicy { Quotes = QuoteStyle.Curly });

    [Theory]
    [InlineData("a “quote” and the brand’s ‘own’")]
    [InlineData("a 12\" wheel, 6' long")]
    public void Curly_quotes_stay_quiet(string text) => TypographyAssert.Quiet(text, English, new TypographyPolicy { Quotes = QuoteStyle.Curly });

    [Fact]
    public void What_only_a_person_can_tell_is_found_and_not_mended() =>
        Assert.Null(Assert.Single(TypographyAssert.Find("'Tis the season", English, new TypographyPolicy { Quotes = QuoteStyle.Curly })).Replacement);

    [Theory]
    [InlineData("5%", "5\u00A0%")]
    [InlineData("wait…", "wait...")]
    public void The_other_choice_of_a_policy_is_held_to(string wrong, string right) =>
        TypographyAssert.Mended(wrong, right, null, English, new TypographyPolicy { HasSpacedPercent = true, HasDottedEllipsis = true });

    [Fact]
    public void Other_languages_have_double_spaces_only()
    {
        var french = new Language("fr", "fr", "Français", 1);
        TypographyAssert.Quiet("« Bonjour », dit-il ; 95 % !", french, Default);
        TypographyAssert.Mended("Deux  mots", "Deux mots", "GEN5061", french, Default);
    }

    [Fact]
    public void Every_rule_finds_its_place_on_a_page()
    {
        using var site = TestSite.Minimal();
        site.Write("input/pages/about.md",
            """
            ---
            title: {en: "About - us", zh: "关于,我们"}
            summary:
              en: >-
                A text
                with  spaces.
              zh: '他说"你好"。'
            ---
            A [link - here](contact.md "The title - here"), `code - here`, and
            **bold** - here.

            | a - b | `x - y` |
            |---|---|
            | 5 % | 6 % |

            ![The picture - here](cover.svg){title="a - b"}

            ```
            code - here
            ```

            - 2022-2025
              and again 2022-2025

            <!-- a - comment -->
            Escaped \* - and &amp; - and ![x - y](cover.svg) - z.
            """);
        site.Write("input/pages/about.zh.md", "一,二**三**,四[五](contact.md \"六,七\")\n八 (九)\n\n`一,二`\n");
        site.Write("input/pages/cover.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>""");
        var places = site.Build().Diagnostics.Where(found => TypographyDiagnostics.All.Contains(found.Descriptor)).Select(found => $"{found.Id} {Path.GetFileName(found.Location.File)}:{found.Location.Line}:{found.Location.Column}");
        Assert.Equal(
            [
                "GEN5063 about.md:2:20", "GEN5070 about.md:2:34", "GEN5061 about.md:6:9", "GEN5060 about.md:7:10", "GEN5060 about.md:7:13",
                "GEN5063 about.md:9:9", "GEN5063 about.md:9:39", "GEN5063 about.md:10:10", "GEN5063 about.md:12:5", "GEN5062 about.md:14:4",
                "GEN5062 about.md:14:10", "GEN5063 about.md:16:15", "GEN5064 about.md:22:7", "GEN5064 about.md:23:17",
                "GEN5063 about.md:26:34", "GEN5063 about.md:26:50",
                "GEN5070 about.zh.md:1:2", "GEN5070 about.zh.md:1:9", "GEN5070 about.zh.md:1:28", "GEN5070 about.zh.md:2:2", "GEN5070 about.zh.md:2:5",
            ],
            places);
    }
}
