using System.Text.RegularExpressions;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// The folders of the program are floors: a file uses its own and those above it in <see cref="Floors"/>, never one
/// below. The files beside the folders see all, and only the command line sees them.
/// </summary>
public sealed partial class FloorTests
{
    private const string Root = "";
    private const string CommandLine = "Cli";

    private static readonly string Source = Path.Combine(Repository.Root, "src", "Generator");

    private static readonly ImmutableArray<string> Floors =
        ["Diagnostics", "Yaml", "Content", "Configuration", "Imaging", "Pipelines", "Rendering", "Output", "Checking", "Incremental", "Modules", "Site", "Preview", CommandLine];

    private static readonly ILookup<string, string> TypesByNamespace = typeof(SiteGenerator).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith(nameof(Generator), StringComparison.Ordinal) == true && !type.IsNested)
        .ToLookup(type => type.Namespace!, type => type.Name.Split('`')[0]);

    [Fact]
    public void A_floor_uses_only_the_floors_above_it()
    {
        var violations =
            from file in Files()
            let floor = FloorOf(file)
            where floor != Root
            from used in UsedFloors(file)
            where Floors.IndexOf(used) > Floors.IndexOf(floor)
            select $"{file} uses {used}";
        Assert.Equal([], violations.Distinct());
    }

    [Fact]
    public void Only_the_command_line_uses_the_program_s_top_files()
    {
        var tops = TypesByNamespace[nameof(Generator)].ToList();
        var violations =
            from file in Files()
            where FloorOf(file) is not (Root or CommandLine)
            from type in tops
            where Regex.IsMatch(Code(file), $@"(?<![\w.]){type}\b")
            select $"{file} uses {type}";
        Assert.Equal([], violations);
    }

    [Fact]
    public void Every_folder_is_a_floor_and_every_file_is_in_its_folder_s_namespace()
    {
        var folders = Files().Select(FloorOf).Where(floor => floor != Root).Distinct();
        Assert.Equal([], folders.Except(Floors));
        var misplaced =
            from file in Files()
            where file != "Program.cs"
            let expected = string.Join('.', [nameof(Generator), .. file.Split('/')[..^1]])
            where !Code(file).Contains($"namespace {expected};", StringComparison.Ordinal)
            select $"{file} is not in {expected}";
        Assert.Equal([], misplaced);
    }

    /// <summary>The floors a file names in its using directives, and in names that begin with a floor and one of its types.</summary>
    private static IEnumerable<string> UsedFloors(string file)
    {
        var code = Code(file);
        return UsingDirective().Matches(code).Select(match => match.Groups["floor"].Value)
            .Concat(QualifiedName().Matches(code).Where(IsTypeName).Select(match => match.Groups["floor"].Value))
            .Where(floor => Floors.Contains(floor));
    }

    private static bool IsTypeName(Match name)
    {
        var parts = name.Groups["rest"].Value.Split('.');
        var space = $"{nameof(Generator)}.{name.Groups["floor"].Value}";
        return TypesByNamespace[space].Contains(parts[0]) || TypesByNamespace.Contains($"{space}.{parts[0]}");
    }

    private static string FloorOf(string file) => file.Contains('/') ? file.Split('/')[0] : Root;

    private static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Source, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Code(string file) => Comment().Replace(File.ReadAllText(Path.Combine(Source, file)), "");

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^using (static )?(\w+ = )?\(?Generator\.(?<floor>\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"(?<![\w.])(Generator\.)?(?<floor>[A-Z]\w+)\.(?<rest>[A-Z][\w.]*)")]
    private static partial Regex QualifiedName();
}
