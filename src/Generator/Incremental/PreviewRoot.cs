using System.Security.Cryptography;
using System.Text;
using Generator.Content;

namespace Generator.Incremental;

/// <summary>
/// The folder of an embargoed preview: a segment that nobody can guess who does not have every text of the site, since it
/// is their hash (SHA-256). The same texts have the same one on any machine; another text, another one.
/// </summary>
internal static class PreviewRoot
{
    private const int Length = 32;

    public static UrlPath Of(IEnumerable<InputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(file => file.Path.EndsWith(DocumentName.Extension, StringComparison.Ordinal)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file.Path)));
            hash.AppendData(file.Read());
        }

        return UrlPath.Root.Folder(Convert.ToHexStringLower(hash.GetHashAndReset())[..Length]);
    }
}
