using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Configuration;

namespace Generator.Cli;

/// <summary>The options that every command on a site has.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> input = new("--input")
    {
        Description = "The folder with the content.",
        HelpName = "folder",
        DefaultValueFactory = _ => "input",
    };

    private readonly Option<string> theme = new("--theme")
    {
        Description = "The folder with the templates, strings and assets.",
        HelpName = "folder",
        DefaultValueFactory = _ => "theme",
    };

    private readonly Option<string> output = new("--output")
    {
        Description = "The folder for the site; it is replaced as a whole.",
        HelpName = "folder",
        DefaultValueFactory = _ => "output",
    };

    private readonly Option<string?> imageCache = new("--image-cache")
    {
        Description = "The folder that keeps what was made of pictures; .OUTPUT.images beside the output if not given.",
        HelpName = "folder",
    };

    private readonly Option<Uri?> baseUrl = new("--base-url")
    {
        Description = "Where the site is served, in place of site.yaml's base-url.",
        HelpName = "url",
        CustomParser = ParseBaseUrl,
    };

    private readonly Option<DateTimeOffset?> asOf = new("--as-of")
    {
        Description = "The moment the site shows, such as 2023-12-21T09:13+08:00; now if not given.",
        HelpName = "instant",
        CustomParser = ParseInstant,
    };

    private readonly Option<bool> strict = new("--strict") { Description = "Counts warnings as errors." };

    private readonly Option<bool> drafts = new("--drafts") { Description = "Builds documents marked `draft: true` too." };

    private readonly Option<bool> noIndex = new("--noindex") { Description = "Asks search engines to leave the site alone, for previews." };

    private readonly Option<Verbosity?> verbosity = new("--verbosity")
    {
        Description = "How much is written besides the diagnostics; normal if not given.",
    };

    private readonly Option<OutputFormat?> format = new("--format") { Description = "How diagnostics are written; text if not given." };

    public CommonOptions()
    {
        verbosity.AcceptOnlyFromAmong("quiet", "normal", "detailed");
        format.AcceptOnlyFromAmong("text", "github", "json", "sarif", "junit");
    }

    public void AddTo(Command command)
    {
        AddSiteTo(command);
        command.Add(verbosity);
        command.Add(format);
    }

    /// <summary>Adds the options that say which site, of which moment; not how its diagnostics are written.</summary>
    public void AddSiteTo(Command command)
    {
        command.Add(input);
        command.Add(theme);
        command.Add(output);
        command.Add(imageCache);
        command.Add(baseUrl);
        command.Validators.Add(CheckBaseUrl);
        command.Add(asOf);
        command.Add(strict);
        command.Add(drafts);
        command.Add(noIndex);
    }

    /// <summary>The clock: it is read here and nowhere else, once a command.</summary>
    public DateTimeOffset Now { get; } = TimeProvider.System.GetUtcNow();

    public OutputFormat ReadFormat(ParseResult result) => result.GetValue(format) ?? OutputFormat.Text;

    public Verbosity ReadVerbosity(ParseResult result) => result.GetValue(verbosity) ?? Verbosity.Normal;

    /// <summary>Whether a folder for the site was named.</summary>
    public bool NamesOutput(ParseResult result) => result.GetResult(output) is { Implicit: false };

    /// <summary>Whether <c>--as-of</c> says which moment the site shows.</summary>
    public bool HasMoment(ParseResult result) => result.GetValue(asOf) is not null;

    /// <summary>The options as given.</summary>
    public BuildOptions Read(ParseResult result) => new()
    {
        InputFolder = FullPath(result.GetValue(input)!),
        ThemeFolder = FullPath(result.GetValue(theme)!),
        OutputFolder = FullPath(result.GetValue(output)!),
        ImageCacheFolder = result.GetValue(imageCache) is { } folder ? FullPath(folder) : null!,
        BaseUrl = result.GetValue(baseUrl),
        AsOf = result.GetValue(asOf) ?? Now,
        Strict = result.GetValue(strict),
        Drafts = result.GetValue(drafts),
        NoIndex = result.GetValue(noIndex),
    };

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static Uri? ParseBaseUrl(ArgumentResult argument)
    {
        var written = argument.Tokens.Single().Value;
        if (Configuration.BaseUrl.TryParseFolder(written, out var url, out var reason))
        {
            return url;
        }

        argument.AddError($"--base-url {written}: {reason}.");
        return null;
    }

    /// <summary>Only a site that is built already may stand in a folder of its host.</summary>
    private void CheckBaseUrl(CommandResult command)
    {
        var isBuilt = command.Children.OfType<OptionResult>().Any(option => option is { Implicit: false, Option.Name: FolderCheck.OptionName });
        if (!isBuilt && command.GetResult(baseUrl) is { Tokens: [var written] } given
            && Configuration.BaseUrl.TryParseFolder(written.Value, out _, out _) && !Configuration.BaseUrl.TryParse(written.Value, out _, out var reason))
        {
            given.AddError($"--base-url {written.Value}: {reason}.");
        }
    }

    private static DateTimeOffset? ParseInstant(ArgumentResult argument)
    {
        string[] formats = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        var written = argument.Tokens.Single().Value;
        var hasOffset = written.EndsWith('Z') || written.LastIndexOfAny(['+', '-']) > written.IndexOf('T', StringComparison.Ordinal);
        if (hasOffset && DateTimeOffset.TryParseExact(written, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            return instant;
        }

        argument.AddError($"--as-of {written}: write a time with its offset, such as 2023-12-21T09:13+08:00 or 2023-12-21T01:13Z.");
        return null;
    }
}
