using System.Globalization;
using System.Text.Json;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Imaging;
using Generator.Incremental;

namespace Generator.Tests.Infrastructure;

/// <summary>
/// Builds and checks by the program that GENERATOR_PROGRAM names and reads what it says with <c>--format json</c>, where
/// GENERATOR_BUILDS is <c>program</c>: so every test that builds a site is one of the published native program too.
/// </summary>
internal static class PublishedGenerator
{
    public static readonly bool Builds = Environment.GetEnvironmentVariable("GENERATOR_BUILDS") == "program";

    /// <summary>Builds a site as <see cref="SiteGenerator.Build"/> does; fails for what only the library can be asked for.</summary>
    public static BuildResult Build(BuildOptions options)
    {
        // Not in the site's folder: there `output` is what is published, where a preview is refused.
        var root = options.InputFolder;
        var run = GeneratorProcess.Run(root, [.. ArgumentsOf(options)], options.PreviewSecret is { } secret ? new Dictionary<string, string> { ["GENERATOR_PREVIEW_SECRET"] = secret } : null);
        if (run.ExitCode == 2)
        {
            return new BuildResult([], new BuildCounts(), []) { Refusal = run.Error["generator: ".Length..].Trim() };
        }

        using var json = Parse(run);
        var result = json.RootElement;
        var pictures = result.GetProperty("pictures");
        return new BuildResult(ReadDiagnostics(result, root), ReadCounts(result), [])
        {
            Pictures = new PictureCounts(pictures.GetProperty("made").GetInt32(), pictures.GetProperty("kept").GetInt32()),
            IsUnchanged = result.GetProperty("unchanged").GetBoolean(),
            Notes = [.. result.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)],
        };
    }

    /// <summary>What <c>check --site</c> finds in a folder.</summary>
    public static ImmutableArray<Diagnostic> Check(string folder, string? baseUrl)
    {
        string[] where = baseUrl is null ? [] : ["--base-url", baseUrl];
        using var json = Parse(GeneratorProcess.Run(folder, ["check", "--site", folder, "--format", "json", .. where]));
        return ReadDiagnostics(json.RootElement, folder);
    }

    private static JsonDocument Parse(ProcessOutput run)
    {
        Assert.True(run.ExitCode is 0 or 1, $"exit code {run.ExitCode}: {run.Error}");
        return JsonDocument.Parse(run.Output);
    }

    private static IEnumerable<string> ArgumentsOf(BuildOptions options)
    {
        Assert.True(options.EmbargoedPreview || !options.Upcoming, "No command line builds upcoming releases into a public site.");
        string[] arguments =
        [
            "build", "--format", "json", "--input", options.InputFolder, "--theme", options.ThemeFolder, "--output", options.OutputFolder,
            "--image-cache", options.ImageCacheFolder, "--as-of", options.AsOf.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        ];
        (bool Given, string Argument)[] switches =
        [
            (options.Strict, "--strict"), (options.Drafts, "--drafts"), (options.EmbargoedPreview, "--embargoed-preview"),
            (options.NoIndex && !options.EmbargoedPreview, "--noindex"), (options.Search != SearchMode.Indexed, "--no-search"),
            (options.Editor != EditorMode.Installed, "--no-editor"),
        ];
        return arguments.Concat(switches.Where(option => option.Given).Select(option => option.Argument))
            .Concat(options.BaseUrl is { } url ? ["--base-url", url.AbsoluteUri] : []);
    }

    private static BuildCounts ReadCounts(JsonElement result) => new()
    {
        Documents = result.GetProperty("documents").GetInt32(),
        Pages = result.GetProperty("pages").GetInt32(),
        Files = result.GetProperty("files").GetInt32(),
        Links = result.GetProperty("links").GetInt32(),
    };

    private static ImmutableArray<Diagnostic> ReadDiagnostics(JsonElement result, string root) =>
        [.. result.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => ReadDiagnostic(diagnostic, root))];

    private static Diagnostic ReadDiagnostic(JsonElement json, string root) =>
        new(DiagnosticCatalog.Find(json.GetProperty("id").GetString()!)!, ReadLocation(json, root), json.GetProperty("message").GetString()!)
        {
            Severity = json.GetProperty("severity").GetString() == "error" ? Severity.Error : Severity.Warning,
            Help = json.GetProperty("help").GetString()!,
            Target = json.GetProperty("target").GetString(),
            Related = [.. json.GetProperty("related").EnumerateArray().Select(other => new RelatedLocation(ReadLocation(other, root), other.GetProperty("message").GetString()!))],
            Pages = [.. json.GetProperty("pages").EnumerateArray().Select(page => page.GetString()!)],
        };

    private static SourceLocation ReadLocation(JsonElement json, string root) => new(
        Path.GetFullPath(json.GetProperty("file").GetString()!, root), json.GetProperty("line").GetInt32(), json.GetProperty("column").GetInt32());
}
