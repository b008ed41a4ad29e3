using System.CommandLine;
using System.Text;
using Generator.Configuration;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>The command <c>schedule</c>: the coming changes of the site, for a person, a program or a calendar.</summary>
internal sealed class ScheduleCommand
{
    private readonly CommonOptions commonOptions = new();
    private readonly Option<ScheduleFormat?> format = new("--format") { Description = "How the changes are written; text if not given." };

    public static Command Create()
    {
        var command = new Command("schedule", "Lists when the site will change by itself.");
        var schedule = new ScheduleCommand();
        schedule.format.AcceptOnlyFromAmong("text", "json", "ics");
        schedule.commonOptions.AddSiteTo(command);
        command.Add(schedule.format);
        command.SetAction(schedule.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var options = commonOptions.Read(arguments);
        if (BuildCommand.MissingFolder(options) is { } missing)
        {
            return BuildCommand.Refuse(missing);
        }

        try
        {
            return Write(new SiteGenerator(options).ReadSchedule(CancellationToken.None), options, arguments.GetValue(format) ?? ScheduleFormat.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return BuildCommand.Refuse(exception.Message);
        }
    }

    /// <summary>A schedule of content with errors would lack what could not be read: the errors are written in its place.</summary>
    private static int Write(ScheduleResult result, BuildOptions options, ScheduleFormat format)
    {
        if (result.HasErrors)
        {
            DiagnosticReporter.Create(OutputFormat.Text, Environment.CurrentDirectory).Write(result.Diagnostics);
            return ExitCode.ContentErrors;
        }

        using var output = Console.OpenStandardOutput();
        output.Write(format switch
        {
            ScheduleFormat.Json => ScheduleJson.Write(result.Changes, options.AsOf),
            ScheduleFormat.Ics => ScheduleCalendar.Write(result.Changes, options.AsOf),
            _ => Encoding.UTF8.GetBytes(ScheduleText.Write(result.Changes)),
        });
        return ExitCode.Clean;
    }
}

/// <summary>How a schedule is written.</summary>
internal enum ScheduleFormat
{
    /// <summary>A line a change.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>A calendar (RFC 5545).</summary>
    Ics,
}
