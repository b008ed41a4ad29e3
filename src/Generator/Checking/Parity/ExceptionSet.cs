using Generator.Checking.Numbers;
using Generator.Checking.Numbers.Comparison;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>The exceptions of all bodies of a document, and which of them were needed.</summary>
internal sealed class ExceptionSet(IReadOnlyList<BodyOutline> outlines)
{
    private readonly HashSet<ParityException> needed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether an exception of either block allows a quantity that only one of them says.</summary>
    public bool Allows(Quantity quantity, (BodyOutline Outline, int? Block) first, (BodyOutline Outline, int? Block) second) =>
        Of(first).Any(exception => Allows(exception, quantity, first.Outline.Language)) | Of(second).Any(exception => Allows(exception, quantity, second.Outline.Language));

    /// <summary>Whether an exception above either text allows a quantity of the front matter.</summary>
    public bool AllowsInFrontMatter(Quantity quantity, BodyOutline first, BodyOutline second) =>
        AllowsAbove(first, quantity) | AllowsAbove(second, quantity);

    public bool Allows(OutlineReference reference, (BodyOutline Outline, int? Block) first, (BodyOutline Outline, int? Block) second)
    {
        var found = Of(first).Concat(Of(second)).FirstOrDefault(exception => exception.What == reference.Target);
        if (found is not null)
        {
            needed.Add(found);
        }

        return found is not null;
    }

    public IEnumerable<Diagnostic> Unused() => outlines
        .SelectMany(outline => outline.Exceptions)
        .Where(exception => !needed.Contains(exception))
        .Select(exception => TranslationDiagnostics.UnusedException.At(exception.Location, $"`{exception.What}` needs no exception here."));

    private bool AllowsAbove(BodyOutline outline, Quantity quantity) =>
        outline.Exceptions.Where(exception => exception.HoldsForFrontMatter).Any(exception => Allows(exception, quantity, outline.Language));

    private static IEnumerable<ParityException> Of((BodyOutline Outline, int? Block) place) =>
        place.Block is null ? [] : place.Outline.Exceptions.Where(exception => exception.Block == place.Block);

    private bool Allows(ParityException exception, Quantity quantity, Language language)
    {
        var allows = NumberReader.Reads(language) && NumberReader.Read(exception.What, language).Exists(allowed => QuantityComparison.SaysTheSame(allowed, quantity));
        if (allows)
        {
            needed.Add(exception);
        }

        return allows;
    }
}
