using Generator.Diagnostics;

namespace Generator.Checking.Parity;

/// <summary>Differences as diagnostics: at one place, with the other as a related one, and with how to allow it.</summary>
internal sealed class ParityFindings
{
    private readonly List<Diagnostic> all = [];

    public IEnumerable<Diagnostic> All => all;

    public void Add(DiagnosticDescriptor descriptor, Place place, string message, Place other) => all.Add(descriptor.At(place.Location, message) with
    {
        Help = place.Ignorable is { } what
            ? $"{descriptor.Help} If the difference is meant, say so above the paragraph: <!-- parity: ignore {what} \"why\" -->."
            : descriptor.Help,

        // A link that leads nowhere differs from that of the other text as well.
        IsConsequence = place.IsReference,
        Related = [new RelatedLocation(other.Location, $"the text in {other.Side.Name}")],
    });
}
