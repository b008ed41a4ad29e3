using System.CommandLine;
using Generator.Checking.Permanence;
using Generator.Content;
using Generator.Diagnostics;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>
/// The commands <c>urls</c>, which shows what has changed among the addresses of the site, and <c>urls accept</c>,
/// which takes the new ones into <c>input/urls.txt</c>.
/// </summary>
internal sealed class UrlsCommand
{
    private readonly CommonOptions commonOptions = new();

    private readonly Option<string[]> removed = new("--remove")
    {
        Description = "An address that is given up for good; it may be repeated.",
        HelpName = "url",
    };

    public static Command Create()
    {
        var command = new Command("urls", "Shows which addresses are new or have vanished.");
        new UrlsCommand().AddTo(command, accept: false);
        var accept = new Command("accept", "Takes the addresses of the site into input/urls.txt: they must not vanish from now on.");
        new UrlsCommand().AddTo(accept, accept: true);
        command.Add(accept);
        return command;
    }

    private void AddTo(Command command, bool accept)
    {
        commonOptions.AddTo(command);
        if (accept)
        {
            command.Add(removed);
        }

        command.SetAction(arguments => Run(arguments, accept));
    }

    private int Run(ParseResult arguments, bool accept)
    {
        var options = commonOptions.Read(arguments);
        if (BuildCommand.MissingFolder(options) is { } missing)
        {
            return BuildCommand.Refuse(missing);
        }

        // What is not published yet must not be found in a file that everybody can read.
        if (accept && (options.Drafts || options.AsOf > commonOptions.Now))
        {
            return BuildCommand.Refuse("Only what is published now can be accepted: leave out --drafts, and --as-of a later moment.");
        }

        var result = new SiteGenerator(options).Build(write: false, CancellationToken.None);
        return accept
            ? Accept(result, arguments)
            : Show(result, commonOptions.ReadFormat(arguments));
    }

    private static int Show(BuildResult result, OutputFormat format)
    {
        DiagnosticReporter.Create(format, Environment.CurrentDirectory).Write(result.Diagnostics);
        if (format == OutputFormat.Text && result.Urls is { } urls)
        {
            var vanished = Vanished(result).Select(diagnostic => diagnostic.Target!).ToList();
            WriteChanges([.. urls.Added], vanished);
            Console.WriteLine($"{urls.Manifest.Urls.Length} accepted, {urls.Added.Count()} new, {vanished.Count} vanished");
        }

        return result.HasErrors ? ExitCode.ContentErrors : ExitCode.Clean;
    }

    private int Accept(BuildResult result, ParseResult arguments)
    {
        var given = (arguments.GetValue(removed) ?? []).Select(url => new UrlPath(url)).ToHashSet();
        var open = result.Diagnostics.Where(diagnostic => !IsVanished(diagnostic) || !given.Contains(new UrlPath(diagnostic.Target!))).ToImmutableArray();
        var errors = open.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        if (result.Urls is not { } urls || !errors.TrueForAll(IsVanished))
        {
            return Report(open, arguments);
        }

        var vanished = Vanished(result).Select(diagnostic => new UrlPath(diagnostic.Target!)).ToHashSet();
        if (given.Where(url => !vanished.Contains(url)).Select(url => url.Value).FirstOrDefault() is { } stray)
        {
            return BuildCommand.Refuse($"--remove {stray}: it is not among the addresses that have vanished. `generator urls` shows those.");
        }

        if (errors.Count > 0)
        {
            // Who is told of several can give up one after the other.
            if (given.Count > 0)
            {
                urls.Manifest.Without(given).Write();
            }

            return Report(open, arguments);
        }

        var added = urls.Added.ToList();
        var texts = urls.ReadTexts();
        var manifest = urls.Manifest.With(added, given, urls.Validity.Start).With(texts);
        if (added.Count + given.Count > 0 || !manifest.Urls.SequenceEqual(urls.Manifest.Urls))
        {
            manifest.Write();
        }

        WriteChanges(added, given.Select(url => url.Value));
        Console.WriteLine($"{manifest.Urls.Length} addresses in {UrlManifest.FileName}");
        return ExitCode.Clean;
    }

    private int Report(ImmutableArray<Diagnostic> open, ParseResult arguments)
    {
        DiagnosticReporter.Create(commonOptions.ReadFormat(arguments), Environment.CurrentDirectory).Write(open);
        return ExitCode.ContentErrors;
    }

    private static void WriteChanges(List<UrlPath> added, IEnumerable<string> vanished)
    {
        foreach (var url in added)
        {
            Console.WriteLine($"+ {url}");
        }

        foreach (var url in vanished)
        {
            Console.WriteLine($"- {url}");
        }
    }

    private static IEnumerable<Diagnostic> Vanished(BuildResult result) => result.Diagnostics.Where(IsVanished);

    private static bool IsVanished(Diagnostic diagnostic) => diagnostic.Descriptor == OutputDiagnostics.VanishedUrl;
}
