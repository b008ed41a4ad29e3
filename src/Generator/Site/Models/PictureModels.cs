using Generator.Configuration;
using Generator.Content;
using Generator.Rendering.Models;

namespace Generator.Site.Models;

internal static class PictureModels
{
    public static PictureModel? Create(Picture? picture, Language language, SiteConfiguration configuration) => picture is null
        ? null
        : new PictureModel(
            picture.Href,
            configuration.Origin + picture.Href,
            picture.Size.Width,
            picture.Size.Height,
            picture.Reference.Alt[language],
            picture.Reference.Caption?[language],
            picture.Reference.Credit?[language]);
}
