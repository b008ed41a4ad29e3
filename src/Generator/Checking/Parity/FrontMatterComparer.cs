using Generator.Checking.Numbers;
using Generator.Checking.Prose;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Checking.Parity;

/// <summary>Compares the numbers of front matter's texts: title, summary, highlights, captions and the others.</summary>
internal static class FrontMatterComparer
{
    public static IEnumerable<Diagnostic> Compare(FrontMatter frontMatter, BodyOutline first, BodyOutline second, ExceptionSet exceptions)
    {
        foreach (var text in frontMatter.Texts)
        {
            if (text.Find(first.Language) is not { } written || text.Find(second.Language) is not { } translated || written == translated
                || QuantityMatcher.Compare(NumberReader.Read(written.Value, first.Language), NumberReader.Read(translated.Value, second.Language)) is not { } unmatched)
            {
                continue;
            }

            unmatched.First.RemoveAll(quantity => exceptions.AllowsInFrontMatter(quantity, first, second));
            unmatched.Second.RemoveAll(quantity => exceptions.AllowsInFrontMatter(quantity, first, second));
            foreach (var finding in Describe(new Side(written, first.Language, unmatched.First), new Side(translated, second.Language, unmatched.Second)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Diagnostic> Describe(Side first, Side second)
    {
        var exchanged = Math.Min(first.Unmatched.Count, second.Unmatched.Count);
        for (var i = 0; i < exchanged; i++)
        {
            var (quantity, other) = (first.Unmatched[i], second.Unmatched[i]);
            yield return At(second, other, $"This says `{second.Written(other)}`; the text in {first.Language.Path} says `{first.Written(quantity)}`.", (first, first.Locate(quantity)));
        }

        foreach (var quantity in first.Unmatched.Skip(exchanged))
        {
            yield return At(first, quantity, $"`{first.Written(quantity)}` is not in the text in {second.Language.Path}.", (second, second.Text.Location));
        }

        foreach (var quantity in second.Unmatched.Skip(exchanged))
        {
            yield return At(second, quantity, $"`{second.Written(quantity)}` is not in the text in {first.Language.Path}.", (first, first.Text.Location));
        }
    }

    private static Diagnostic At(Side side, Quantity quantity, string message, (Side Side, SourceLocation Location) other) =>
        TranslationDiagnostics.NumberDrift.At(side.Locate(quantity), message) with
        {
            Help = $"{TranslationDiagnostics.NumberDrift.Help} If the difference is meant, say so in the first line below the front matter: <!-- parity: ignore {side.Written(quantity)} \"why\" -->.",
            Related = [new RelatedLocation(other.Location, $"the text in {other.Side.Language.Path}")],
        };

    /// <summary>One language of a text.</summary>
    private sealed record Side(YamlScalar Text, Language Language, List<Quantity> Unmatched)
    {
        public string Written(Quantity quantity) => Text.Value.Substring(quantity.Offset, quantity.Length).Replace('\n', ' ');

        public SourceLocation Locate(Quantity quantity) => YamlProse.Read(Text).Locate(quantity.Offset, quantity.Length);
    }
}
