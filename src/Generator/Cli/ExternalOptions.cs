using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Checking.External;
using Generator.Configuration;

namespace Generator.Cli;

/// <summary>The options of <c>check</c> about links to other sites.</summary>
internal sealed class ExternalOptions
{
    private readonly Option<bool> external = new("--external")
    {
        Description = "Asks other sites whether what the pages link to is there.",
    };

    private readonly Option<int?> maxAge = new("--max-age")
    {
        Description = "With --external: days for which an answer that was fine is kept, 3 if not given; 0 asks everybody again.",
        HelpName = "days",
    };

    public void AddTo(Command command)
    {
        command.Add(external);
        command.Add(maxAge);
        command.Validators.Add(Check);
    }

    /// <summary>Null where nobody is to be asked.</summary>
    public ExternalLinkOptions? Read(ParseResult result, BuildOptions options, IProgress<ExternalProgress> progress)
    {
        if (!result.GetValue(external))
        {
            return null;
        }

        var cache = Path.Combine(Path.GetDirectoryName(options.OutputFolder)!, $".{Path.GetFileName(options.OutputFolder)}.links");
        var asked = new ExternalLinkOptions { CacheFile = cache, Progress = progress };
        return result.GetValue(maxAge) is { } days ? asked with { MaxAge = TimeSpan.FromDays(days) } : asked;
    }

    private void Check(CommandResult command)
    {
        if (command.GetResult(maxAge) is not { } given || given.Errors.Any())
        {
            return;
        }

        if (given.GetValueOrDefault<int?>() is < 0 or > 3650)
        {
            given.AddError("--max-age takes a number of days, from 0 to 3650.");
        }
        else if (!command.GetValue(external))
        {
            given.AddError("--max-age is about --external, which is not given.");
        }
    }
}
