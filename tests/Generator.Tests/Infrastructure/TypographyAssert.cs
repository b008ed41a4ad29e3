using Generator.Checking.Prose;
using Generator.Checking.Typography;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Tests.Infrastructure;

/// <summary>What typography finds in a text.</summary>
internal static class TypographyAssert
{
    public static IReadOnlyList<TypographyFinding> Find(string text, Language language, TypographyPolicy policy) =>
        TypographyChecker.Find(Read(text), language, policy);

    public static void Quiet(string text, Language language, TypographyPolicy policy) =>
        Assert.Equal([], Find(text, language, policy).Select(finding => $"{finding.Descriptor.Id} {finding.Start}: {finding.Message}"));

    public static void Mended(string wrong, string right, string? ids, Language language, TypographyPolicy policy)
    {
        var findings = Find(wrong, language, policy);
        var mended = wrong;
        foreach (var finding in findings.Reverse())
        {
            mended = mended.Remove(finding.Start, finding.Length).Insert(finding.Start, finding.Replacement ?? "<no replacement>");
        }

        Assert.Equal(right, mended);
        Assert.Equal(ids ?? string.Join(' ', findings.Select(finding => finding.Descriptor.Id)), string.Join(' ', findings.Select(finding => finding.Descriptor.Id)));
        Quiet(right, language, policy);
    }

    private static ProseText Read(string text) => YamlProse.Read(new YamlScalar(new SourceText("/x.yaml", text), 0, text.Length, text, IsQuoted: false));
}
