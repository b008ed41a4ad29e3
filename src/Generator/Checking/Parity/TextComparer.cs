using Generator.Checking.Numbers;
using Generator.Checking.Numbers.Comparison;
using Generator.Checking.Prose;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Checking.Parity;

/// <summary>Compares the numbers of a text of YAML, of front matter or site.yaml, in two languages.</summary>
/// <param name="allows">Whether a number may differ.</param>
/// <param name="placeOfExceptions">Where an exception would be written, as messages say it; null where none can be.</param>
internal sealed class TextComparer(Predicate<Quantity> allows, string? placeOfExceptions)
{
    public IEnumerable<Diagnostic> Compare(LocalizedText text, Language first, Language second)
    {
        if (text.Find(first) is not { } written || text.Find(second) is not { } translated || written == translated
            || QuantityMatcher.Compare(NumberReader.Read(written.Value, first), NumberReader.Read(translated.Value, second)) is not { } unmatched)
        {
            return [];
        }

        unmatched.First.RemoveAll(allows);
        unmatched.Second.RemoveAll(allows);
        return Describe(new Side(written, first, unmatched.First), new Side(translated, second, unmatched.Second));
    }

    private IEnumerable<Diagnostic> Describe(Side first, Side second)
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

    private Diagnostic At(Side side, Quantity quantity, string message, (Side Side, SourceLocation Location) other) =>
        TranslationDiagnostics.NumberDrift.At(side.Locate(quantity), message) with
        {
            Help = placeOfExceptions is null
                ? TranslationDiagnostics.NumberDrift.Help
                : $"{TranslationDiagnostics.NumberDrift.Help} If the difference is meant, say so {placeOfExceptions}: <!-- parity: ignore {side.Written(quantity)} \"why\" -->.",
            Related = [new RelatedLocation(other.Location, $"the text in {other.Side.Language.Path}")],
        };

    /// <summary>One language of a text.</summary>
    private sealed record Side(YamlScalar Text, Language Language, List<Quantity> Unmatched)
    {
        public string Written(Quantity quantity) => Text.Value.Substring(quantity.Offset, quantity.Length).Replace('\n', ' ');

        public SourceLocation Locate(Quantity quantity) => YamlProse.Read(Text).Locate(quantity.Offset, quantity.Length);
    }
}
