using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// The publish profiles have lock files of their own, which an ordinary restore does not write: a package added to the
/// program must be added to them too, or CI and a fresh machine cannot publish.
/// </summary>
public sealed class LockFileTests
{
    private const string Program = "src/Generator";

    public static TheoryData<string> Profiles { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, Program, "Properties", "PublishProfiles"), "*.pubxml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_publish_profile_locks_the_packages_of_the_program(string profile) =>
        Assert.Superset(
            DirectPackages(Path.Combine(Program, "packages.lock.json")),
            DirectPackages(Path.Combine(Program, "Properties", "PublishProfiles", $"{profile}.lock.json")));

    /// <summary>Each package that the project names, as <c>name version hash</c>.</summary>
    private static HashSet<string> DirectPackages(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, lockFile)));
        return
        [
            .. from framework in json.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() == "Direct"
               select $"{package.Name} {package.Value.GetProperty("resolved")} {package.Value.GetProperty("contentHash")}",
        ];
    }
}
