namespace Generator.Checking.Facts;

/// <summary>What one pass over every file of a site finds.</summary>
public sealed record SiteFacts(IReadOnlyCollection<PageFacts> Pages, IReadOnlyCollection<AssetFacts> Assets)
{
    public IEnumerable<FileFacts> All => Pages.Concat<FileFacts>(Assets);
}
