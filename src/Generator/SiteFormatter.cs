using System.Text;
using Generator.Checking.Typography;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Modules;
using Generator.Pipelines;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator;

/// <summary>Formats the content of a site: the texts of its documents, drafts included, as the site's typography has them.</summary>
public sealed class SiteFormatter(BuildOptions options)
{
    private const string DocumentsPipeline = "Documents";

    /// <summary>
    /// Formats the documents whose file is, or lies below, one of <paramref name="paths"/>; all where none is named. A file
    /// is written only when it changes, and as a whole. Documents that cannot be read are left alone, with diagnostics.
    /// </summary>
    public FormatResult Format(IReadOnlyCollection<string> paths, bool write)
    {
        var diagnostics = options.NewBag();
        if (SiteConfigurationReader.Read(options, diagnostics) is not { } configuration)
        {
            return new FormatResult([], diagnostics.ToSorted());
        }

        var formatter = new TextFormatter(configuration.Typography);
        var changes = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in ReadFiles(configuration, diagnostics).Where(file => IsNamed(file.Source.Path, paths)))
        {
            var formatted = formatter.Format(file);
            changes.AddRange(formatted.Changes.Select(change => change.Reason));
            if (write && formatted.Text != file.Source.Text)
            {
                Write(file.Source.Path, formatted.Text);
            }
        }

        return new FormatResult(changes.ToImmutable(), [.. diagnostics.ToSorted().Where(diagnostic => diagnostic.Severity == Severity.Error)]);
    }

    private List<FormattedFile> ReadFiles(SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        var inputs = InputSnapshot.Take(options, previous: null);
        var documents = new Pipeline(DocumentsPipeline)
        {
            Input = [new ReadFiles(options.InputFolder, inputs)],
            Process = [new ParseFrontMatter(configuration, inputs)],
        };
        var results = new Engine([documents]).Execute(diagnostics, CancellationToken.None);
        return
        [
            .. results.Single().Documents.OfType<SourceDocument>()
                .SelectMany(document => FormattedFile.Of(document, configuration.Languages))
                .OrderBy(file => file.Source.Path, StringComparer.Ordinal),
        ];
    }

    private static bool IsNamed(string file, IReadOnlyCollection<string> paths) =>
        paths.Count == 0 || paths.Any(path => file == path || file.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Puts a new file in place of the old one in one step; a byte-order mark and the file's rights stay.</summary>
    private static void Write(string path, string text)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var hasMark = File.ReadAllBytes(target).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        var temporary = $"{target}.formatting";
        File.WriteAllText(temporary, text, new UTF8Encoding(hasMark));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }

        File.Move(temporary, target, overwrite: true);
    }
}

/// <summary>What was changed, or would be, as diagnostics at their places; and why some documents could not be read.</summary>
public sealed record FormatResult(ImmutableArray<Diagnostic> Changes, ImmutableArray<Diagnostic> Errors);
