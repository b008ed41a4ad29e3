using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using NetVips;

namespace Generator.Imaging;

/// <summary>
/// The one font with which texts are drawn: a file of the theme. Fonts and settings of the machine would make other
/// bytes on each, so fontconfig is told to know none of them; drawings (SVG) with text then take the theme's font too.
/// </summary>
internal static partial class Fonts
{
    private const string ConfigurationFile = "fonts.conf";

    /// <summary>No folder, so no font; no hinting, which differs from version to version.</summary>
    private const string Configuration = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <match target="font">
            <edit name="antialias" mode="assign"><bool>true</bool></edit>
            <edit name="hinting" mode="assign"><bool>false</bool></edit>
            <edit name="autohint" mode="assign"><bool>false</bool></edit>
            <edit name="rgba" mode="assign"><const>none</const></edit>
          </match>
        </fontconfig>
        """;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, string> Loaded = new(StringComparer.Ordinal);

    /// <summary>
    /// Loads a font, before any text is drawn, and gives the file to draw with. fontconfig reads its settings once in the
    /// life of a program, and keeps fonts by their path: both lie in a temporary folder that is named for their content.
    /// </summary>
    /// <exception cref="IOException">The disk says no.</exception>
    public static string Load(string fontFile)
    {
        lock (Gate)
        {
            if (Loaded.TryGetValue(fontFile, out var known))
            {
                return known;
            }

            Vips.Prepare();
            var content = File.ReadAllBytes(fontFile);
            var folder = Path.Combine(Path.GetTempPath(), $"generator-font-{XxHash3.HashToUInt64(content):x16}-{Environment.UserName}");
            Directory.CreateDirectory(folder);
            if (Loaded.Count == 0 && !OperatingSystem.IsWindows())
            {
                _ = SetEnvironment("FONTCONFIG_FILE", Put(folder, ConfigurationFile, Encoding.UTF8.GetBytes(Configuration)), overwrite: 1);
            }

            var path = Put(folder, Path.GetFileName(fontFile), content);
            Image.Text("a", fontfile: path).Dispose();
            Loaded.Add(fontFile, path);
            return path;
        }
    }

    /// <summary>Writes a file, unless another program has: whoever reads it sees it whole.</summary>
    private static string Put(string folder, string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            var temporary = Path.Combine(folder, Guid.NewGuid().ToString("N"));
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }

        return path;
    }

    /// <summary>.NET's own changes its copy of the environment, which no native library sees.</summary>
    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
