using Generator.Diagnostics;
using Generator.Site;

namespace Generator.Tests.Infrastructure;

/// <summary>What tests of translations do with the release of the minimal site: write its source, accept its translation, look at its state.</summary>
internal static class TranslatedSite
{
    public const string Source = "input/press/2024-01-10-first/index.md";
    public const string Translation = "input/press/2024-01-10-first/index.zh.md";

    /// <summary>Blocks of several kinds for the release's source.</summary>
    public static readonly string[] Paragraphs = ["One rate of 95.28% here.", "## A heading", "- an item\n- another item", "The last words."];

    /// <summary>The minimal site, its release with these blocks.</summary>
    public static TestSite WithParagraphs(params IEnumerable<string> blocks)
    {
        var site = TestSite.Minimal();
        var text = site.Read(Source);
        return site.Write(Source, text[..(text.LastIndexOf("---\n", StringComparison.Ordinal) + 4)] + string.Join("\n\n", blocks) + "\n");
    }

    /// <summary>Accepts the translations in a file or folder, all of them.</summary>
    public static void Accept(TestSite site, string path)
    {
        var acceptance = TranslationAcceptance.Plan(Survey(site), [Path.Combine(site.Root, path)]);
        Assert.Empty(acceptance.Refusals);
        acceptance.Write();
    }

    public static TranslationSurvey Survey(TestSite site) => TranslationSurvey.Take(site.Options(), new DiagnosticBag())!;

    public static TranslationState StateOf(TestSite site, string document = "press/2024-01-10-first/index") =>
        Survey(site).Translations.Single(translation => translation.Key.Value == document).State;
}
