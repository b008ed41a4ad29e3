using System.Collections.Frozen;

namespace Generator.Checking.External;

/// <summary>
/// Recognises a page that says with status 200 that it does not exist, by a title that says nothing else or by the
/// address that it was redirected to. In doubt the page is there.
/// </summary>
internal static class SoftNotFound
{
    private static readonly FrozenSet<string> Titles = new[]
    {
        "404", "404 error", "404 not found", "404 page not found", "error 404", "not found", "page not found", "the page you requested was not found",
        "seite nicht gefunden", "page introuvable", "page non trouvée", "página no encontrada", "pagina niet gevonden",
        "页面不存在", "页面未找到", "页面没有找到", "找不到页面", "找不到网页", "您访问的页面不存在", "404页面", "404错误",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PathEnds = new[]
    {
        "404", "404.html", "404.htm", "404.php", "404.aspx", "not-found", "notfound", "not_found", "page-not-found", "pagenotfound", "error404",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Separators = [" | ", " – ", " — ", " · ", " - ", " : ", ": ", "_", "｜"];

    public static bool IsTitle(string title) =>
        Titles.Contains(title) || title.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && Titles.Contains(first);

    public static bool IsRedirect(Uri asked, Uri answered) => IsPath(answered) && !IsPath(asked);

    private static bool IsPath(Uri url) => PathEnds.Contains(url.AbsolutePath.TrimEnd('/').Split('/')[^1]);
}
