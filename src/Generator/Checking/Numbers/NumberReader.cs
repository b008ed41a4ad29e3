using Generator.Checking.Numbers.Chinese;
using Generator.Checking.Numbers.English;
using Generator.Content;

namespace Generator.Checking.Numbers;

/// <summary>
/// Reads the quantities of a text in English or Chinese, in the order in which they stand: digits and words, with
/// magnitude, unit and kind. Identifiers (ISO 14067, smart #1) are a kind of their own. Numbers of addresses do not count.
/// </summary>
public static class NumberReader
{
    /// <summary>Whether the numbers of texts in this language can be read.</summary>
    public static bool Reads(Language language) => IsEnglish(language) || IsChinese(language);

    /// <exception cref="ArgumentException">The language is one that <see cref="Reads"/> denies.</exception>
    public static List<Quantity> Read(ReadOnlySpan<char> text, Language language)
    {
        var quantities = new QuantityList();
        if (IsEnglish(language))
        {
            new EnglishNumberReader(text, quantities).Read();
        }
        else if (IsChinese(language))
        {
            new ChineseNumberReader(text, quantities).Read();
        }
        else
        {
            throw new ArgumentException($"Numbers in {language.Tag} cannot be read.", nameof(language));
        }

        return quantities.Items;
    }

    private static bool IsEnglish(Language language) => language.IsVariantOf("en");

    private static bool IsChinese(Language language) => language.IsVariantOf("zh");
}
