using System.CommandLine;
using Generator.Configuration;
using Generator.Output;

namespace Generator.Cli;

/// <summary>The option <c>--embargoed-preview</c>: the site with what is under embargo, in a folder of its own.</summary>
internal sealed class EmbargoedPreviewOption
{
    private const string DefaultFolder = "output-embargoed";
    private const string PublicFolder = "output";
    private const string SecretVariable = "GENERATOR_PREVIEW_SECRET";
    private const int ShortestSecret = 16;

    private readonly Option<bool> preview = new("--embargoed-preview")
    {
        Description = $"Builds the site with what is under embargo, at an address that nobody can guess, into {DefaultFolder} if --output names no other folder. With a secret in {SecretVariable} the address stays while texts change.",
    };

    public void AddTo(Command command) => command.Add(preview);

    /// <summary>The options as given, those of a preview where one is asked for.</summary>
    public BuildOptions Apply(CommonOptions commonOptions, ParseResult arguments)
    {
        var options = commonOptions.Read(arguments);
        return !arguments.GetValue(preview) ? options : options with
        {
            EmbargoedPreview = true,
            Upcoming = true,
            NoIndex = true,
            PreviewSecret = Environment.GetEnvironmentVariable(SecretVariable)?.Trim() is { Length: > 0 } secret ? secret : null,
            OutputFolder = commonOptions.NamesOutput(arguments) ? options.OutputFolder : Path.GetFullPath(DefaultFolder),
        };
    }

    /// <summary>Why no preview may be built so, or null.</summary>
    public static string? ReasonToRefuse(BuildOptions options)
    {
        if (!options.EmbargoedPreview)
        {
            return null;
        }

        return options.PreviewSecret is { Length: < ShortestSecret }
            ? $"{SecretVariable} has fewer than {ShortestSecret} characters, so that the address of the preview could be guessed. `openssl rand -hex 32` makes a good one."
            : ReasonToRefuseFolder(options.OutputFolder);
    }

    /// <summary>The folder that is published is none for a preview, even an empty one.</summary>
    private static string? ReasonToRefuseFolder(string folder)
    {
        var published = Path.GetFullPath(PublicFolder);
        return OutputFolder.IsSameOrInside(folder, published) || OutputFolder.IsSameOrInside(published, folder)
            ? $"{folder} is published, or holds what is: an embargoed preview needs a folder of its own. Name it with --output."
            : null;
    }
}
