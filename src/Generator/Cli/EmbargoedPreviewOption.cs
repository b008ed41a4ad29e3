using System.CommandLine;
using Generator.Configuration;
using Generator.Output;

namespace Generator.Cli;

/// <summary>The option <c>--embargoed-preview</c>: the site with what is under embargo, in a folder of its own.</summary>
internal sealed class EmbargoedPreviewOption
{
    private const string DefaultFolder = "output-embargoed";
    private const string PublicFolder = "output";

    private readonly Option<bool> preview = new("--embargoed-preview")
    {
        Description = $"Builds the site with what is under embargo, at an address that nobody can guess, into {DefaultFolder} if --output names no other folder.",
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
            OutputFolder = commonOptions.NamesOutput(arguments) ? options.OutputFolder : Path.GetFullPath(DefaultFolder),
        };
    }

    /// <summary>Why no preview may be built there, or null: the folder that is published is none for it, even an empty one.</summary>
    public static string? ReasonToRefuse(BuildOptions options)
    {
        var published = Path.GetFullPath(PublicFolder);
        return options.EmbargoedPreview
            && (OutputFolder.IsSameOrInside(options.OutputFolder, published) || OutputFolder.IsSameOrInside(published, options.OutputFolder))
            ? $"{options.OutputFolder} is published, or holds what is: an embargoed preview needs a folder of its own. Name it with --output."
            : null;
    }
}
