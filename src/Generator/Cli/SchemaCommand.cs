using System.CommandLine;
using Generator.Site.Schemas;

namespace Generator.Cli;

/// <summary>The command <c>schema</c>: the JSON Schemas by which editors complete and check what writers write.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("name")
        {
            Description = $"One of {string.Join(", ", JsonSchemas.Names)}, to be printed; all are written if not given.",
            HelpName = "name",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.AcceptOnlyFromAmong([.. JsonSchemas.Names]);
        var folder = new Option<string>("--folder")
        {
            Description = "The editor's folder: they go below schemas/ in it, and snippets of front matter's fields beside that.",
            HelpName = "folder",
            DefaultValueFactory = _ => ".vscode",
        };
        var command = new Command("schema", "Writes JSON Schemas of what writers write, for editors.") { name, folder };
        command.SetAction(arguments => Run(arguments.GetValue(name), arguments.GetValue(folder)!));
        return command;
    }

    private static int Run(string? name, string folder)
    {
        try
        {
            foreach (var written in JsonSchemas.Names.Where(known => name is null || known == name))
            {
                Write(JsonSchemas.Write(written), name is null ? Path.Combine(folder, "schemas", $"{written}.schema.json") : null);
            }

            if (name is null)
            {
                Write(JsonSchemas.WriteSnippets(), Path.Combine(folder, FrontMatterSnippets.FileName));
            }

            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return BuildCommand.Refuse(exception.Message);
        }
    }

    private static void Write(string json, string? path)
    {
        if (path is null)
        {
            Console.Write(json);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, json);
        Console.WriteLine(path);
    }
}
