using System.IO.Hashing;
using System.Text;
using Generator.Checking.Permanence;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using NodaTime;

namespace Generator.Incremental;

/// <summary>
/// The last build, what has changed since, and the record of this one. The clock, the files, the options and the
/// program itself are looked at; a record that cannot be used is as good as none.
/// </summary>
public sealed class BuildHistory
{
    private static readonly string[] ThemeFolders = ["layouts", "partials", "components", "directives", "strings", "assets", "share"];

    /// <summary>Data of the report's editions, which any page may show; of the indicators, each page knows which it shows.</summary>
    private static readonly string[] EditionFiles = [EditionReader.CertificatesFile, EditionReader.DisclosuresFile];

    private readonly BuildOptions options;
    private readonly BuildManifest? last;
    private readonly ulong settings;

    private BuildHistory(BuildOptions options, BuildManifest? last, string? problem)
    {
        this.options = options;
        this.last = last;
        Problem = problem;
        Inputs = InputSnapshot.Take(options, last?.Inputs);
        Root = options.EmbargoedPreview ? PreviewRoot.Of(options, Inputs) : UrlPath.Root;
        settings = HashSettings(options, Root);
        Cache = new BuildCache(last?.Settings == settings ? last : null, Inputs, HashEnvironment());
    }

    /// <summary>Why the last build's record could not be read, or null.</summary>
    public string? Problem { get; }

    /// <summary>The files as this build finds them.</summary>
    public InputSnapshot Inputs { get; }

    /// <summary>The folder in which the site stands.</summary>
    public UrlPath Root { get; }

    public BuildCache Cache { get; }

    /// <summary>The last build where its site is what this one would write, down to the last file; else null.</summary>
    public BuildManifest? Unchanged =>
        last is not null
        && last.Settings == settings
        && last.IsValidAt(Instant.FromDateTimeOffset(options.AsOf))
        && last.Inputs.HasSameContent(Inputs)
        && last.Dates.AreCurrent(options.InputFolder)
        && last.Outputs.IsSame(OutputSnapshot.Take(options.OutputFolder))
        && !last.Diagnostics.Any(IsOfMachine)
            ? last
            : null;

    /// <summary>Looks back; where nothing is to be written, the last build does not matter.</summary>
    public static BuildHistory Open(BuildOptions options, bool write)
    {
        string? problem = null;
        var last = write ? ManifestFile.Read(options.OutputFolder, out problem) : null;
        return new BuildHistory(options, last, problem);
    }

    /// <summary>Goes on from a build of this program that still runs, and that wrote nothing.</summary>
    public static BuildHistory Continue(BuildOptions options, BuildManifest? last) => new(options, last, problem: null);

    /// <summary>
    /// Records a build that is about to be committed. Of one that gave diagnostics, the bodies of the documents that
    /// they are about are left out: a part that is kept cannot say again what was wrong with it. That a translation is
    /// behind, what is to come, and what the machine lacks is found anew each time.
    /// </summary>
    public BuildManifest Record(OutputSnapshot outputs, BuildFindings findings)
    {
        var diagnostics = findings.Diagnostics;
        return new BuildManifest
        {
            Settings = settings,
            ValidFrom = findings.Validity.Start,
            ValidUntil = findings.Validity.End,
            Inputs = Inputs,
            Dates = Cache.Dates,
            Outputs = outputs,
            Counts = findings.Counts,
            Diagnostics = diagnostics,
            Bodies = Cache.BodiesWithout([.. diagnostics.Where(diagnostic => !diagnostic.Descriptor.IsForeseen && diagnostic.Descriptor != TranslationStateDiagnostics.Behind && !IsOfMachine(diagnostic)).SelectMany(FilesOf)]),
            Pages = Cache.Pages,
            Assets = Cache.Assets,
            Pictures = Cache.Pictures,
            Withheld = findings.Withheld,
            Search = Cache.Search,
        };
    }

    /// <summary>What the machine lacks, whatever the files say.</summary>
    private static bool IsOfMachine(Diagnostic diagnostic) =>
        diagnostic.Descriptor == SearchDiagnostics.LeftOut || diagnostic.Descriptor == EditorDiagnostics.LeftOut;

    private static IEnumerable<string> FilesOf(Diagnostic diagnostic) =>
        diagnostic.Related.Select(related => related.Location).Prepend(diagnostic.Location).Select(location => location.File);

    /// <summary>The secret of a preview is not among them, since the record lies beside the site: the folder that it gives is.</summary>
    private static ulong HashSettings(BuildOptions options, UrlPath root)
    {
        var program = typeof(BuildHistory).Assembly.ManifestModule.ModuleVersionId;
        var text = $"{program} {Environment.Version} {options.BaseUrl} {options.Drafts} {options.Upcoming} {options.EmbargoedPreview} {options.NoIndex} {options.Strict} {options.Search} {options.Editor} {root.Value}";
        return XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(text));
    }

    private ulong HashEnvironment()
    {
        var hash = new XxHash3((long)settings);
        var files = ThemeFolders.SelectMany(name => Inputs.Below(Path.Combine(options.ThemeFolder, name)))
            .Concat(Inputs.Files.Where(file => Path.GetDirectoryName(file.Path) == options.InputFolder && Path.GetFileName(file.Path) != UrlManifest.FileName))
            .Concat(Inputs.Below(Path.Combine(options.InputFolder, "report")).Where(file => EditionFiles.Contains(Path.GetFileName(file.Path))));
        foreach (var file in files)
        {
            hash.Append(Encoding.UTF8.GetBytes(file.Path));
            hash.Append(BitConverter.GetBytes(file.Hash));
        }

        return hash.GetCurrentHashAsUInt64();
    }
}
