using Generator.Cli;

return CommandLine.Create().Parse(args).Invoke();
