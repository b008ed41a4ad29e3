using Generator.Checking.Prose;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Terms;
using Generator.Yaml;

namespace Generator.Checking.Claims;

/// <summary>
/// Finds the words of environmental claims for which a document's front matter names neither evidence nor a reason (Directive (EU)
/// 2024/825, which forbids generic claims without recognised performance, and claims about the future without a verified plan).
/// </summary>
public sealed class ClaimChecker
{
    private readonly ClaimPolicy policy;
    private readonly ImmutableArray<TermMatcher> matchers;
    private readonly DiagnosticBag diagnostics;

    public ClaimChecker(SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        policy = configuration.Claims;
        matchers = [.. configuration.Languages.Select(language => new TermMatcher(policy.Terms[language].Select(term => TermOf(term, language, configuration.Languages)), language))];
        this.diagnostics = diagnostics;
    }

    public void Check(ProseText prose, Language language, FrontMatter frontMatter)
    {
        if (policy.Level is not { } severity || !matchers[language.Index].MayFind(prose.Text))
        {
            return;
        }

        foreach (var (form, start) in matchers[language.Index].Find(prose.Text))
        {
            if (!frontMatter.Common.Claims.Any(claim => claim.Covers(form.Text, language)))
            {
                diagnostics.Add(ReportDiagnostics.UnsupportedClaim.At(
                    prose.Locate(start, form.Text.Length), $"`{prose.Text.AsSpan(start, form.Text.Length)}` is an environmental claim, and the document names no evidence for it.") with
                {
                    Severity = severity,
                });
            }
        }
    }

    private static GlossaryTerm TermOf(YamlScalar term, Language language, LanguageSet languages) =>
        new(term.Value, LocalizedText.From([.. languages.Select(other => other == language ? term : null)])!, Definition: null);
}
