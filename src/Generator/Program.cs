using Generator.Cli;

return CommandLine.Run(args);
