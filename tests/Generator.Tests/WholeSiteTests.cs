using System.Text;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// A small bilingual site with every kind of page, against the output it is to have: <c>Golden/site</c>. A wanted
/// change is taken over with <c>UPDATE_GOLDEN=1</c>, and reviewed as a difference of files.
/// </summary>
public sealed class WholeSiteTests
{
    private static readonly string Expected = Repository.TestFile("Golden", "site", "expected");

    [Fact]
    public void A_small_site_is_built_byte_by_byte_as_expected()
    {
        using var site = TestSite.Copy(Repository.TestFile("Golden", "site", "input"), Repository.TestFile("Golden", "site", "theme"));
        site.BuildClean();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Update(site.Output);
        }

        var expected = TestSite.ReadTree(Expected);
        var actual = TestSite.ReadTree(site.Output);
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (name, content) in expected)
        {
            // As texts first, for a message that shows where they part.
            Assert.Equal($"{name}\n{Encoding.UTF8.GetString(content)}", $"{name}\n{Encoding.UTF8.GetString(actual[name])}");
            Assert.Equal(content, actual[name]);
        }
    }

    private static void Update(string output)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "UPDATE_GOLDEN is for a person who reviews the difference.");
        if (Directory.Exists(Expected))
        {
            Directory.Delete(Expected, recursive: true);
        }

        TestSite.CopyFolder(output, Expected);
    }
}
