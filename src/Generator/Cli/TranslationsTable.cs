using Generator.Content;
using Generator.Site;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>
/// Writes the state of translations for a person: a row a document and a column a language, then what changed in the
/// sources of those that are behind.
/// </summary>
internal static class TranslationsTable
{
    public static void Write(ImmutableArray<TranslationStatus> translations)
    {
        if (translations.IsEmpty)
        {
            Console.WriteLine("There is nothing to translate.");
            return;
        }

        var languages = translations.Select(translation => translation.Language)
            .Concat(translations.Select(translation => translation.Source?.Language).OfType<Language>())
            .DistinctBy(language => language.Path)
            .OrderBy(language => language.Index)
            .ToList();
        var table = new Table().Border(TableBorder.Simple).AddColumn("document");
        foreach (var language in languages)
        {
            table.AddColumn(language.Path);
        }

        foreach (var document in translations.GroupBy(translation => translation.Key))
        {
            table.AddRow([document.Key.Value.EscapeMarkup(), .. languages.Select(language => Cell([.. document], language))]);
        }

        // A table and a summary that are folded can be neither searched nor clicked.
        AnsiConsole.Profile.Width = int.MaxValue;
        AnsiConsole.Write(table);
        foreach (var translation in translations.Where(translation => translation.State == TranslationState.Behind))
        {
            WriteChanges(translation);
        }

        Console.WriteLine(Summarize(translations));
    }

    private static string Cell(ImmutableArray<TranslationStatus> document, Language language)
    {
        if (document.FirstOrDefault(translation => translation.Language == language) is not { } translation)
        {
            return document[0].Source?.Language == language ? "source" : "";
        }

        return translation.State switch
        {
            TranslationState.Current => "[green]current[/]",
            TranslationState.Behind => $"[yellow]behind by {Count(translation.Changes.Length, "block")}[/]",
            TranslationState.Missing => translation.IsDue ? "[red]missing[/]" : "missing",
            TranslationState.Orphaned => "[red]orphaned[/]",
            _ => "[yellow]unaccepted[/]",
        };
    }

    private static void WriteChanges(TranslationStatus translation)
    {
        AnsiConsole.MarkupLine($"[bold]{DiagnosticReporter.FromWorkingFolder(translation.File!.Path).EscapeMarkup()}[/] does not have yet:");
        var source = DiagnosticReporter.FromWorkingFolder(translation.Source!.File.Path);
        foreach (var change in translation.Changes)
        {
            var summary = change.Summary is null ? "" : $" {change.Summary}";
            AnsiConsole.MarkupLine($"  [blue]{$"{source}:{change.Line}".EscapeMarkup()}[/] {change.Kind.ToString().ToLowerInvariant()}{summary.EscapeMarkup()}");
        }

        Console.WriteLine();
    }

    private static string Summarize(ImmutableArray<TranslationStatus> translations) => string.Join(", ", translations
        .GroupBy(translation => translation.State)
        .OrderBy(state => state.Key)
        .Select(state => $"{state.Count()} {TranslationsJson.NameOf(state.Key)}")) + ".";

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
