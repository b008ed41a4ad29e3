using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Generator.Diagnostics;

/// <summary>Collects diagnostics from any thread; with <paramref name="strict"/>, warnings count as errors, but for those of what is to come.</summary>
public sealed class DiagnosticBag(bool strict = false)
{
    private readonly ConcurrentQueue<Diagnostic> diagnostics = new();
    private volatile bool hasErrors;
    private FrozenSet<string> confidential = FrozenSet<string>.Empty;

    public bool HasErrors => hasErrors;

    public void Add(Diagnostic diagnostic)
    {
        if (strict && !diagnostic.Descriptor.IsForeseen)
        {
            diagnostic = diagnostic with { Severity = Severity.Error };
        }

        hasErrors |= diagnostic.Severity == Severity.Error;
        diagnostics.Enqueue(diagnostic);
    }

    /// <summary>Makes confidential what is said of these files: they are withheld.</summary>
    public void Conceal(IEnumerable<string> files) => confidential = files.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// All diagnostics by file, line, column and id, each once: findings on many pages that come from one place
    /// are merged, and the merged one lists the pages. A consequence is left out where its cause is reported.
    /// </summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. WithoutConsequences()
            .GroupBy(diagnostic => (diagnostic.Id, diagnostic.Location, diagnostic.Pages.IsEmpty ? diagnostic.Message : null))
            .Select(Merge)
            .OrderBy(diagnostic => diagnostic.Location.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.Line)
            .ThenBy(diagnostic => diagnostic.Location.Column)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    private IEnumerable<Diagnostic> WithoutConsequences()
    {
        var causes = diagnostics.Where(diagnostic => !diagnostic.IsConsequence && diagnostic.Descriptor.Severity == Severity.Error).ToLookup(diagnostic => (diagnostic.Location.File, diagnostic.Location.Line), diagnostic => diagnostic.Location.Column);
        return diagnostics.Where(diagnostic => !diagnostic.IsConsequence || !diagnostic.Related.Select(related => related.Location).Prepend(diagnostic.Location).Any(HasCause));

        bool HasCause(SourceLocation place) => causes[(place.File, place.Line)].Any(column => column >= place.Column && column < place.Column + place.Length);
    }

    private Diagnostic Merge(IEnumerable<Diagnostic> same)
    {
        var ordered = same
            .OrderBy(diagnostic => diagnostic.Pages.FirstOrDefault(), StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)
            .ToList();
        var pages = ordered.SelectMany(diagnostic => diagnostic.Pages).Distinct().ToImmutableArray();
        return ordered[0] with { Pages = pages, IsConfidential = ordered[0].IsConfidential || confidential.Contains(ordered[0].Location.File) };
    }
}
