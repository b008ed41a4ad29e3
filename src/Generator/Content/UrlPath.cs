using System.Buffers;

namespace Generator.Content;

/// <summary>
/// The path of a URL on the site, from the root, not percent-encoded: <c>/en/about/</c> is a page (its file is
/// <c>en/about/index.html</c>), <c>/robots.txt</c> a file.
/// </summary>
public readonly record struct UrlPath(string Value)
{
    private const string IndexFile = "index.html";

    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    public static UrlPath Root { get; } = new("/");

    public bool IsFolder => Value.EndsWith('/');

    /// <summary>The path of the file that holds it, relative to the output folder, with forward slashes.</summary>
    public string FilePath => IsFolder ? Value[1..] + IndexFile : Value[1..];

    /// <summary>The form for an <c>href</c>: segments percent-encoded (RFC 3986).</summary>
    public string Href => IsPlain(Value) ? Value : string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The same path from another root, a folder.</summary>
    public UrlPath Below(UrlPath root) => new(root.Value + Value[1..]);

    public UrlPath Folder(string segment) => new($"{Value}{segment}/");

    public UrlPath File(string name) => new(Value + name);

    public override string ToString() => Value;

    /// <summary>Whether a path is the same with and without percent-encoding.</summary>
    public static bool IsPlain(ReadOnlySpan<char> path) => !path.ContainsAnyExcept(PlainCharacters);
}
