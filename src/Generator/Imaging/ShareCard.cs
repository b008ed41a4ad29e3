using System.IO.Hashing;
using System.Text;

namespace Generator.Imaging;

/// <summary>What a card says of a page: the picture with which it is shared.</summary>
public sealed record ShareCard(string Title)
{
    /// <summary>The size that social networks ask for.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    public required string Site { get; init; }

    /// <summary>The part of the site that the page is in.</summary>
    public string? Section { get; init; }

    public string? Date { get; init; }

    /// <summary>A hash of all it is made from.</summary>
    public string Key(ShareCardDesign design) =>
        Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes($"{design.Key}\0{Title}\0{Site}\0{Section}\0{Date}")));

    public string? Find(string box) => box switch
    {
        ShareCardDesign.TitleBox => Title,
        ShareCardDesign.SiteBox => Site,
        ShareCardDesign.SectionBox => Section,
        _ => Date,
    };
}
