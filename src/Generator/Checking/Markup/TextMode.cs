namespace Generator.Checking.Markup;

/// <summary>How the text behind a start tag is read (HTML Standard §13.2.5).</summary>
internal enum TextMode
{
    /// <summary>With tags and comments.</summary>
    Markup,

    /// <summary>Up to the element's end tag.</summary>
    Element,

    /// <summary>Up to the end tag that no comment hides.</summary>
    Script,

    /// <summary>Up to the end of the page.</summary>
    Plain,
}
