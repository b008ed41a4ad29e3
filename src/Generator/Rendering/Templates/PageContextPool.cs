using System.Collections.Concurrent;
using Scriban.Runtime;

namespace Generator.Rendering.Templates;

/// <summary>
/// Contexts that are used again, on any number of threads. One that a template failed in is in an unknown state and
/// must not come back.
/// </summary>
internal sealed class PageContextPool(Func<ScriptObject> createFunctions)
{
    /// <summary>
    /// Scriban counts output and loops over the life of a context. One is used for so many characters, so that a page has
    /// nearly the whole of the limits for itself, whatever was rendered before it.
    /// </summary>
    private const int CharactersOfOneContext = 1024 * 1024;

    private readonly ConcurrentBag<(PageContext Context, CharacterOutput Output)> idle = [];

    /// <summary>What the components of all its contexts have written.</summary>
    public ComponentCache Components { get; } = new();

    public (PageContext Context, CharacterOutput Output) Take()
    {
        if (idle.TryTake(out var pooled))
        {
            return pooled;
        }

        var output = new CharacterOutput();
        return (new PageContext(createFunctions(), output, Components), output);
    }

    public void Return(PageContext context, CharacterOutput output)
    {
        output.Clear();
        if (output.Total < CharactersOfOneContext)
        {
            idle.Add((context, output));
        }
    }
}
