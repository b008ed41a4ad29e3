using System.CommandLine;
using Generator.Tests.Corpus;
using Generator.Tests.Infrastructure;

namespace Generator.Benchmarks.Peers;

/// <summary>The command <c>corpus</c>: writes the content of a newsroom for Generator or for one of its peers.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where the content goes." };
        var count = new Argument<int>("count") { Description = "How many releases, each in two languages." };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same bytes.", DefaultValueFactory = _ => 1 };
        var flavour = new Option<Flavour>("--flavour")
        {
            Description = "Whose content: for generator an input folder, for the others what they read as content.",
            DefaultValueFactory = _ => Flavour.Generator,
        };
        var command = new Command("corpus", "Writes a corpus of bilingual releases.") { folder, count, seed, flavour };
        command.SetAction(result => Write(
            new ReleaseCorpus(result.GetValue(count), result.GetValue(seed)), result.GetValue(folder)!, result.GetValue(flavour)));
        return command;
    }

    private static void Write(ReleaseCorpus corpus, string folder, Flavour flavour)
    {
        if (flavour == Flavour.Generator)
        {
            corpus.WriteTo(folder);
            return;
        }

        using var input = new TemporaryFolder();
        corpus.WriteTo(input.Path);
        PeerCorpus.Write(input.Path, folder, PeerFormat.Of(flavour));
    }
}

/// <summary>A site generator that the corpus can be written for.</summary>
internal enum Flavour
{
    Generator,
    Hugo,
    Zola,
    Eleventy,
    Astro,
}
