using System.Globalization;
using Generator.Tests.Corpus;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The same content gives the same bytes, wherever and however it is built.</summary>
public sealed class DeterminismTests
{
    /// <summary>Pictures come from the tests' cache: that they too are the same, <c>.ci/run</c> sees.</summary>
    private static readonly string[] Build = ["build", "--as-of", "2024-06-01T00:00Z", "--image-cache", TestSite.SharedImages];

    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LANG", "zh_CN.GB18030")]
    [InlineData("TZ", "Pacific/Apia")]
    [InlineData("TZ", "America/St_Johns")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "16")]
    [InlineData("DOTNET_gcServer", "1")]
    public void A_machines_settings_do_not_show(string variable, string value)
    {
        using var site = TestSite.Real();
        Assert.Equal(0, GeneratorProcess.Run(site.Root, Build).ExitCode);
        var expected = TestSite.ReadTree(site.Output);
        Directory.Delete(site.Output, recursive: true);

        var environment = new Dictionary<string, string> { [variable] = value };
        Assert.Equal(0, GeneratorProcess.Run(site.Root, Build, environment).ExitCode);
        Assert.Equal(expected, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void The_threads_culture_does_not_show()
    {
        using var site = ReleaseCorpus.CreateSite(30, seed: 5);
        site.BuildClean();
        var expected = TestSite.ReadTree(site.Output);
        Directory.Delete(site.Output, recursive: true);

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = StrangeCulture();
            Assert.Equal("1;5", 1.5.ToString(null, null));
            site.BuildClean();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(expected, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void Another_folder_and_another_order_of_the_files_on_the_disk_do_not_show()
    {
        using var site = ReleaseCorpus.CreateSite(30, seed: 6);
        site.BuildClean();
        using var elsewhere = new TemporaryFolder();
        var root = elsewhere.Combine("a much/longer path/with 空格 in it");
        CopyBackwards(site.Input, Path.Combine(root, "input"));
        CopyBackwards(site.Theme, Path.Combine(root, "theme"));

        Assert.Empty(TestSite.Build(site.Options() with
        {
            InputFolder = Path.Combine(root, "input"),
            ThemeFolder = Path.Combine(root, "theme"),
            OutputFolder = Path.Combine(root, "output"),
        }).Diagnostics);
        Assert.Equal(TestSite.ReadTree(site.Output), TestSite.ReadTree(Path.Combine(root, "output")));
    }

    [Fact]
    public void Diagnostics_come_in_the_same_order_with_one_core_and_with_many()
    {
        using var site = ReleaseCorpus.CreateSite(30, seed: 7);
        foreach (var file in Directory.EnumerateFiles(site.Input, "index*.md", SearchOption.AllDirectories))
        {
            File.AppendAllText(file, "\n[a](nowhere.md) and [b](../../pages/about.md#nowhere)\n");
        }

        var one = GeneratorProcess.Run(site.Root, Build, new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "1" });
        var many = GeneratorProcess.Run(site.Root, Build, new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "16" });
        Assert.Equal(1, one.ExitCode);
        Assert.Contains("120 errors, 0 warnings", one.Output, StringComparison.Ordinal);
        Assert.Equal(WithoutTimes(one.Output), WithoutTimes(many.Output));

        static IEnumerable<string> WithoutTimes(string output) => output.Split('\n').Where(line => !line.StartsWith("scan ", StringComparison.Ordinal));
    }

    /// <summary>What a person's settings can do to a number and a date: no real culture does all of it.</summary>
    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ";";
        culture.NumberFormat.NegativeSign = "minus ";
        culture.DateTimeFormat.TimeSeparator = ".";
        culture.DateTimeFormat.DateSeparator = "_";
        culture.DateTimeFormat.ShortDatePattern = "dd_yyyy_MM";
        return culture;
    }

    /// <summary>The last file first, so that a file system which lists in the order of creation lists another one.</summary>
    private static void CopyBackwards(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
            File.SetLastWriteTimeUtc(target, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }
    }
}
