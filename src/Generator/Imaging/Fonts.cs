using System.Runtime.InteropServices;
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
    private static readonly HashSet<string> Loaded = new(StringComparer.Ordinal);

    /// <summary>
    /// Loads a font, before any text is drawn. fontconfig reads its settings once in the life of a program, from a file,
    /// which is written into <paramref name="folder"/>.
    /// </summary>
    public static void Load(string fontFile, string folder)
    {
        lock (Gate)
        {
            if (!Loaded.Add(fontFile))
            {
                return;
            }

            Vips.Prepare();
            if (Loaded.Count == 1 && !OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
                var path = Path.Combine(folder, ConfigurationFile);
                File.WriteAllText(path, Configuration);
                _ = SetEnvironment("FONTCONFIG_FILE", path, overwrite: 1);
            }

            Image.Text("a", fontfile: fontFile).Dispose();
        }
    }

    /// <summary>.NET's own changes its copy of the environment, which no native library sees.</summary>
    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
