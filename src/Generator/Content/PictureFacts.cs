namespace Generator.Content;

/// <summary>What the file of a picture tells of itself: its size as a browser shows it, and its length in bytes as it is published.</summary>
public sealed record PictureFacts(PictureSize Size, PictureTraits Traits, long Length)
{
    public bool Has(PictureTraits trait) => (Traits & trait) != 0;
}

/// <summary>What makes one picture be treated otherwise than another.</summary>
[Flags]
public enum PictureTraits
{
    None = 0,

    /// <summary>It is SVG, which has no pixels.</summary>
    Drawing = 1,

    /// <summary>Something may shine through it.</summary>
    Transparent = 2,

    /// <summary>It has more than one frame.</summary>
    Animated = 4,

    /// <summary>It is in the colours of a press, and does not say of which.</summary>
    UnprofiledCmyk = 8,

    /// <summary>The file tells where, when or with what it was taken.</summary>
    Private = 16,
}
