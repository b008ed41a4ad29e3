using System.ComponentModel;

namespace Generator.Site.Schemas;

[Description("The topics of releases, and the words that the company has agreed on.")]
internal sealed record TermsSchema
{
    [Description("Topics by id.")]
    public Dictionary<string, TopicSchema>? Topics { get; init; }

    [Description("Terms by id, each with one word for each language.")]
    public Dictionary<string, GlossarySchema>? Glossary { get; init; }
}

internal sealed record TopicSchema
{
    public required TextValue Label { get; init; }

    public TextValue? Definition { get; init; }
}

internal sealed record GlossarySchema
{
    [Description("The agreed word.")]
    public required TextValue Label { get; init; }

    [Description("What it means; a word that has one is in the glossary.")]
    public TextValue? Definition { get; init; }

    [Description("Its short form, which a text explains where it is used first."), Example("{en: LCA}")]
    public TextValue? Abbreviation { get; init; }

    [Description("What a language sorts the word by, where its letters do not tell."), Example("{zh: tanzuji}")]
    public TextValue? Sort { get; init; }

    [Description("Other forms that are right, by language.")]
    public WordLists? Accepted { get; init; }

    [Description("Forms that are never right, by language.")]
    public WordLists? Forbidden { get; init; }

    [Description("Whether capitals matter: true or false.")]
    public bool? CaseSensitive { get; init; }

    public bool? Optional { get; init; }
}
