namespace Generator.Diagnostics;

/// <summary>
/// The page of help of a kind of diagnostic, in Markdown: what is wrong, why it matters, how to mend it, and an
/// example. Each is a file <c>Help/ID.md</c> beside the descriptors, and part of the program.
/// </summary>
public static class HelpPage
{
    /// <summary>The whole file, with LF line ends.</summary>
    public static string Read(DiagnosticDescriptor descriptor)
    {
        using var resource = typeof(HelpPage).Assembly.GetManifestResourceStream($"Help/{descriptor.Id}.md")
            ?? throw new InvalidOperationException($"{descriptor.Id} has no page in Diagnostics/Help.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
