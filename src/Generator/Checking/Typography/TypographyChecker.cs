using Generator.Checking.Prose;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>
/// Finds what is wrong with the punctuation and spaces of a text: by good practice in English, by GB/T 15834, GB/T 15835
/// and CLREQ in Chinese, and by the site's policy where both leave a choice.
/// </summary>
public sealed class TypographyChecker(SiteConfiguration configuration)
{
    public void Report(ProseText prose, Language language, DiagnosticBag diagnostics)
    {
        foreach (var finding in Find(prose, language, configuration.Typography[language.Index]))
        {
            diagnostics.Add(finding.Descriptor.At(prose.Locate(finding.Start, finding.Length), finding.Message));
        }
    }

    /// <summary>What is wrong, in the order of the text; signs that two rules speak of once.</summary>
    public static IReadOnlyList<TypographyFinding> Find(ProseText prose, Language language, TypographyPolicy policy)
    {
        var scan = new TypographyScan(prose, policy);
        switch (LanguageTag.Primary(language.Tag))
        {
            case "en":
                EnglishTypography.Check(scan);
                break;
            case "zh":
                ChineseTypography.Check(scan, language);
                break;
        }

        SpaceRules.FindDoubleSpaces(scan);
        return scan.Findings.Count > 1
            ? [.. scan.Findings.OrderBy(finding => finding.Start).DistinctBy(finding => (finding.Start, finding.Length))]
            : scan.Findings;
    }
}
