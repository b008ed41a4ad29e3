using System.ComponentModel;

namespace Generator.Site.Schemas;

/// <summary>What the front matter of a translation, <c>NAME.LANG.md</c>, may have: texts of its language, where NAME.md does not have them.</summary>
internal abstract record TranslationSchema
{
    [Description("The title in this language.")]
    public ScalarValue? Title { get; init; }

    [Description("One or two sentences for lists, search engines and where the page is shared.")]
    public ScalarValue? Summary { get; init; }

    [Description("Another last part of the address than the file's name.")]
    public ScalarValue? Slug { get; init; }

    [Description("What the text was made from, a hash for each block of the source; `generator translations accept` writes it.")]
    public SourceValue? Source { get; init; }
}

[Description("The front matter of a press release's translation.")]
internal sealed record ReleaseTranslationSchema : TranslationSchema
{
    [Description("A second line under the title.")]
    public ScalarValue? Subtitle { get; init; }
}

[Description("The front matter of the translation of a report's index.md.")]
internal sealed record ReportTranslationSchema : TranslationSchema
{
    [Description("The time that is reported on.")]
    public ScalarValue? Period { get; init; }

    [Description("The statement of use of the reporting standard.")]
    public ScalarValue? Statement { get; init; }
}

[Description("The front matter of a chapter's translation.")]
internal sealed record ChapterTranslationSchema : TranslationSchema
{
    [Description("The area of work that it belongs to.")]
    public ScalarValue? Pillar { get; init; }
}

[Description("The front matter of a plain page's translation.")]
internal sealed record PageTranslationSchema : TranslationSchema;
