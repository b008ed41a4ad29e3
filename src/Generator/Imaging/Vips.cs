using NetVips;

namespace Generator.Imaging;

/// <summary>libvips as this program uses it: one thread a picture, since pictures are made on all cores, and nothing kept.</summary>
internal static class Vips
{
    private static readonly Lazy<bool> Settings = new(Set);

    /// <summary>Must be called before anything of libvips is.</summary>
    public static void Prepare() => _ = Settings.Value;

    /// <summary>The end of the library's last line: what comes before names its own parts.</summary>
    public static string Reason(Exception exception)
    {
        var lastLine = exception.Message.TrimEnd().Split('\n')[^1];
        return lastLine[(lastLine.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim().TrimEnd('.');
    }

    /// <summary>One thread also keeps the bytes the same: encoders cut a picture by the number of theirs.</summary>
    private static bool Set()
    {
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;

        // What matters comes as an exception and becomes a diagnostic.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
        return true;
    }
}
