using System.Security.Cryptography;
using System.Text;
using Generator.Configuration;
using Generator.Content;

namespace Generator.Incremental;

/// <summary>
/// The folder of an embargoed preview: a segment of 128 bits that nobody can guess. With a secret it is that of the site's
/// address (HMAC-SHA256), and stays while the texts change. Without one it is the hash of every text (SHA-256), which is
/// the same on any machine and another with the next change.
/// </summary>
internal static class PreviewRoot
{
    private const int Length = 32;

    public static UrlPath Of(BuildOptions options, InputSnapshot inputs)
    {
        var hash = options.PreviewSecret is { } secret
            ? HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"embargoed preview of {options.BaseUrl}"))
            : HashTexts(inputs.Below(options.InputFolder));
        return UrlPath.Root.Folder(Convert.ToHexStringLower(hash)[..Length]);
    }

    private static byte[] HashTexts(IEnumerable<InputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(file => file.Path.EndsWith(DocumentName.Extension, StringComparison.Ordinal)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file.Path)));
            hash.AppendData(file.Read());
        }

        return hash.GetHashAndReset();
    }
}
