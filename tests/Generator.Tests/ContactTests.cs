using System.Text;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Whom the press may ask: by language and region, on pages and as a card for an address book.</summary>
public sealed class ContactTests
{
    private const string Page = "/press/2024/first/";

    [Fact]
    public void A_card_has_what_RFC_6350_asks_for_in_the_reader_s_language()
    {
        using var site = WithContacts();
        site.BuildClean();
        Assert.Equal(
            [
                "BEGIN:VCARD",
                "VERSION:4.0",
                "KIND:individual",
                "UID:tag:site.example,2023:contacts/chen",
                "FN;LANGUAGE=zh-Hans:陈一",
                "ORG;LANGUAGE=zh-Hans:发布者",
                "TITLE;LANGUAGE=zh-Hans:发言人\\, 中国",
                "EMAIL;TYPE=work:chen@site.example",
                "TEL;TYPE=\"work,voice\";VALUE=uri:tel:+862155500142",
                "LANG:zh-Hans",
                "NOTE;LANGUAGE=zh-Hans:中国",
                "URL:https://site.example/zh/press/",
                "END:VCARD",
                "",
            ],
            Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(site.Output, "zh", "contacts", "chen.vcf"))).Split("\r\n"));
        Assert.Contains("FN;LANGUAGE=en:Chen Yi\r\n", site.Read("output/en/contacts/chen.vcf"), StringComparison.Ordinal);
        Assert.Contains("UID:tag:site.example,2023:contacts/chen\r\n", site.Read("output/en/contacts/chen.vcf"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_of_a_card_is_folded_between_characters()
    {
        using var site = WithContacts();
        site.Replace("input/site.yaml", "陈一", string.Concat(Enumerable.Repeat("陈一", 30)));
        site.BuildClean();
        var card = File.ReadAllBytes(Path.Combine(site.Output, "zh", "contacts", "chen.vcf"));
        var lines = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(card).Split("\r\n");
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.Contains(string.Concat(Enumerable.Repeat("陈一", 30)), string.Concat(lines.Select(line => line.TrimStart())), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_answers_in_the_reader_s_language_comes_first_with_region_card_and_plain_address()
    {
        using var site = WithContacts();
        site.BuildClean();
        Assert.Equal(["Press desk", "Chen Yi"], Names("en"));
        Assert.Equal(["陈一", "媒体联络"], Names("zh"));
        var chen = site.Page("/en" + Page).QuerySelectorAll(".rail address")[^1];
        Assert.Contains("China · 简体中文", chen.TextContent, StringComparison.Ordinal);
        Assert.Equal("mailto:chen@site.example", chen.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/en/contacts/chen.vcf", chen.QuerySelector("a[type='text/vcard']")!.GetAttribute("href"));

        IEnumerable<string> Names(string language) => site.Page($"/{language}{Page}").QuerySelectorAll(".rail address strong").Select(name => name.TextContent);
    }

    [Theory]
    [InlineData("languages: [zh]", "languages: [fr]", "`fr` is none of the site's languages: en, zh.")]
    [InlineData("kind: person", "kind: robot", "`kind` is one of desk, person, not `robot`.")]
    public void A_mistake_is_named_at_its_place(string right, string wrong, string message)
    {
        using var site = WithContacts();
        site.Replace("input/site.yaml", right, wrong);
        Assert.Contains(site.Build().Diagnostics, diagnostic => diagnostic.Message == message);
    }

    private static TestSite WithContacts() => TestSite.Copy(Repository.TestFile("Sites", "minimal", "input"), Repository.Theme)
        .Replace(
            "input/site.yaml",
            "    email: press@site.example\n",
            """
                email: press@site.example
                languages: [en]
              chen:
                name: {en: Chen Yi, zh: 陈一}
                kind: person
                role: {en: "Speaker, China", zh: "发言人, 中国"}
                region: {en: China, zh: 中国}
                languages: [zh]
                email: chen@site.example
                phone: +86 21 5550 0142

            """)
        .Replace("input/press/2024-01-10-first/index.md", "contacts: [press]", "contacts: [press, chen]");
}
