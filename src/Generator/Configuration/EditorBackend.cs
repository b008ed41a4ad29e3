namespace Generator.Configuration;

/// <summary>
/// A host of repositories that the web editor can write to (decapcms.org/docs/backends-overview), by its name there, with the hosts that a browser must be let
/// talk to: its interface, and the pictures of who is signed in.
/// </summary>
public sealed record EditorBackend(string Name, ImmutableArray<string> Connections, ImmutableArray<string> Pictures)
{
    /// <summary>What is written lasts as long as the page is open: for a trial.</summary>
    public bool KeepsNothing => Connections.IsEmpty;

    public static ImmutableArray<EditorBackend> All { get; } =
    [
        new("github", ["https://api.github.com", "https://www.githubstatus.com"], ["https://*.githubusercontent.com"]),
        new("gitlab", ["https://gitlab.com"], ["https://gitlab.com", "https://secure.gravatar.com"]),
        new("test-repo", [], []),
    ];
}
