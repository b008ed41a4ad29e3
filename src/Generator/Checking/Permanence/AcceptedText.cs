using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Generator.Content;
using Generator.Output;
using Generator.Rendering.Markdown;

namespace Generator.Checking.Permanence;

/// <summary>
/// What a release said when its address was accepted: a hash of its body, in which broken lines and comments do not
/// count, and how many corrections it had. In the manifest: <c>0123456789abcdef+1</c>.
/// </summary>
public sealed record AcceptedText(ulong Hash, int Corrections)
{
    private const int HashLength = 16;

    /// <summary>What the page says now; null for what is no release, or is withdrawn and has no text any more.</summary>
    public static AcceptedText? Of(ArticlePage page) => page.FrontMatter is ReleaseFrontMatter { IsWithdrawn: false } release
        ? new AcceptedText(ContentHash.Of(MarkdownBlocks.Read(page.Content.Body).Revision().ToString()), release.Corrections.Length)
        : null;

    /// <summary>What every release of the site says, by its address.</summary>
    public static FrozenDictionary<UrlPath, AcceptedText> Read(OutputSet outputs) => outputs.Documents.OfType<PageOutput>()
        .Select(output => output.Page)
        .OfType<ArticlePage>()
        .Select(page => (page.Url, Text: Of(page)))
        .Where(page => page.Text is not null)
        .ToFrozenDictionary(page => page.Url, page => page.Text!);

    public static bool TryParse(string? written, [NotNullWhen(true)] out AcceptedText? text)
    {
        text = written?.Split('+') is [{ Length: HashLength } hash, var corrections]
            && ulong.TryParse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            && int.TryParse(corrections, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new AcceptedText(value, count)
            : null;
        return text is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash:x16}+{Corrections}");
}
