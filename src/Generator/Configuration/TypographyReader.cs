using Generator.Content;

namespace Generator.Configuration;

/// <summary>Reads <c>typography</c> of site.yaml: a map of choices for each language, all of which may be left out.</summary>
internal static class TypographyReader
{
    /// <summary>The policy of each language, by its index.</summary>
    public static ImmutableArray<TypographyPolicy> Read(FieldReader? languages, LanguageSet known)
    {
        var policies = known.Select(language => ReadPolicy(languages?.Map(languages.Mapping.Find(language.Tag) is null ? language.Path : language.Tag)));
        ImmutableArray<TypographyPolicy> read = [.. policies];
        languages?.Close();
        return read;
    }

    private static TypographyPolicy ReadPolicy(FieldReader? choices)
    {
        if (choices is null)
        {
            return new TypographyPolicy();
        }

        var policy = new TypographyPolicy
        {
            Quotes = IsSecond(choices, "quotes", "straight", "curly") ? QuoteStyle.Curly : QuoteStyle.Straight,
            HasSpacedPercent = IsSecond(choices, "percent", "closed", "spaced"),
            HasDottedEllipsis = IsSecond(choices, "ellipsis", "character", "dots"),
            HasTypedHanLatinSpaces = IsSecond(choices, "han-latin-spaces", "none", "typed"),
        };
        choices.Close();
        return policy;
    }

    /// <summary>Whether the second of two words is chosen; the first is the default.</summary>
    private static bool IsSecond(FieldReader choices, string name, string first, string second)
    {
        var written = choices.Scalar(name);
        if (written is not null && written.Value != first && written.Value != second)
        {
            choices.Invalid(written, $"`{name}` is one of {first}, {second}, not `{written.Value}`.");
        }

        return written?.Value == second;
    }
}
