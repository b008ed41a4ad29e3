using System.IO.Compression;
using System.Text;
using Generator.Content;
using Generator.Imaging;
using Generator.Incremental;

namespace Generator.Site.Gallery;

/// <summary>
/// Writes the archive of a release (ZIP): the same bytes for the same release. Nothing is compressed, since the pictures
/// are already and compressors differ from machine to machine; every file has the release's own time.
/// </summary>
internal sealed class PressKitWriter(SiteContext site, InputSnapshot inputs)
{
    /// <summary>Readable by all, writable by its owner, as Unix keeps it in an archive.</summary>
    private const int FileMode = 0x1A4 << 16;

    /// <summary>The oldest time that an archive can hold.</summary>
    private static readonly DateTime Earliest = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public byte[] Write(PressKit kit)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var local = ((ReleaseFrontMatter)kit.Translations[0].FrontMatter).Date.LocalDateTime.ToDateTimeUnspecified();
            var time = new DateTimeOffset(local < Earliest ? Earliest : local, TimeSpan.Zero);
            foreach (var page in kit.Translations)
            {
                Add($"text.{page.Language.Path}.txt", Encoding.UTF8.GetBytes(PressKitText.Release(site, page)));
                Add($"captions.{page.Language.Path}.txt", Encoding.UTF8.GetBytes(PressKitText.Captions(kit.Pictures, page.Language)));
            }

            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var picture in kit.Pictures)
            {
                Add("pictures/" + UniqueName(picture.File.File, names), MetadataRemover.Clean(inputs.Read(picture.File.File.Path)));
            }

            void Add(string name, byte[] content)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = time;
                entry.ExternalAttributes = FileMode;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>Pictures of two folders may have one name.</summary>
    private static string UniqueName(SourceFile file, HashSet<string> names) =>
        names.Add(file.FileName) ? file.FileName : file.Name.Replace('/', '-');
}
