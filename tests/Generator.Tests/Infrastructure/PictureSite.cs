namespace Generator.Tests.Infrastructure;

/// <summary>The minimal site with the real theme, which makes variants of its pictures.</summary>
internal static class PictureSite
{
    private const string Off = "pictures: {variants: false, cards: false}";

    public static TestSite Create(string pictures = "pictures: {cards: false, gallery: false}") =>
        TestSite.Copy(Repository.TestFile("Sites", "minimal", "input"), Repository.Theme).Replace("input/site.yaml", Off, pictures);
}
