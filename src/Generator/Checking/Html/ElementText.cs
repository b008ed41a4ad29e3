using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>How the text behind a start tag is read, and what it is for.</summary>
internal static class ElementText
{
    public static TextUse UseOf(ReadOnlySpan<char> name, TagAttributes attributes) => name switch
    {
        "style" => TextUse.Style,
        "script" => IsLinkedData(attributes.Find(AttributeName.Type).GetValueOrDefault().Value) ? TextUse.LinkedData : TextUse.Code,
        "title" or "textarea" or "option" => TextUse.Plain,
        _ => TextUse.ForReaders,
    };

    /// <summary>How the text is read behind a start tag of HTML (HTML Standard §13.2.5).</summary>
    public static TextMode ModeBehind(ReadOnlySpan<char> name) => name switch
    {
        "script" => TextMode.Script,
        "style" or "title" or "textarea" or "iframe" or "xmp" or "noembed" or "noframes" => TextMode.Element,
        "plaintext" => TextMode.Plain,
        _ => TextMode.Markup,
    };

    private static bool IsLinkedData(ReadOnlySpan<char> type)
    {
        var end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
    }
}
