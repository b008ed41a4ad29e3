using System.CommandLine;

namespace Generator.Cli;

/// <summary>The command <c>completion</c>: what a shell needs to complete commands and options by asking the program itself.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _generator() {
          local IFS=$'\n'
          COMPREPLY=($(generator "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
        }
        complete -o default -F _generator generator

        """;

    private const string Zsh = """
        _generator() {
          local -a found
          found=("${(@f)$(generator "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a found || _files
        }
        compdef _generator generator

        """;

    private const string Fish = """
        complete -c generator -a '(generator "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName generator -ScriptBlock {
          param($word, $line, $place)
          generator "[suggest:$place]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh; in bash: source <(generator completion bash)", HelpName = "shell" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints what a shell needs to complete commands.") { shell };
        command.SetAction(arguments => Console.Write(arguments.GetValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => PowerShell,
        }));
        return command;
    }
}
