using Generator.Configuration;
using Generator.Content;
using Generator.Rendering.Models;

namespace Generator.Site.Models;

internal static class PictureModels
{
    public static PictureModel? Create(Picture? picture, Language language, SiteConfiguration configuration) => picture is null
        ? null
        : new PictureModel(ImageModel.Of(picture.File, picture.Size), configuration.Origin + picture.Href, picture.Reference.Alt[language])
        {
            Caption = picture.Reference.Caption?[language],
            Credit = picture.Reference.Credit?[language],
            Licence = picture.Reference.Licence?[language],
        };

    /// <summary>The widest crop of a picture, else the picture itself; null for a drawing of which there is no crop.</summary>
    public static ShareImageModel? CreateShared(Picture? picture, Language language, SiteConfiguration configuration)
    {
        if (picture is null)
        {
            return null;
        }

        var alt = picture.Reference.Alt[language];
        if (picture.File.Crops.FirstOrDefault() is { } crop)
        {
            return new ShareImageModel(configuration.Origin + crop.Url.Href, crop.Format.MediaType(), crop.Size.Width, crop.Size.Height) { Alt = alt };
        }

        return picture.File.Facts is { } facts && !facts.Has(PictureTraits.Drawing)
            ? new ShareImageModel(configuration.Origin + picture.Href, PictureFormats.MediaType(picture.File.Name), picture.Size.Width, picture.Size.Height) { Alt = alt }
            : null;
    }
}
