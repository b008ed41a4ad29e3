using System.Security.Cryptography;
using System.Text;
using Generator.Checking.Urls;

namespace Generator.Checking.Policies;

/// <summary>One policy (Content Security Policy Level 3): which scripts and styles of a page it lets through.</summary>
internal sealed class ContentSecurityPolicy
{
    private const string UnsafeInline = "'unsafe-inline'";
    private const string UnsafeHashes = "'unsafe-hashes'";
    private const string StrictDynamic = "'strict-dynamic'";

    private readonly Dictionary<string, string[]> directives = new(StringComparer.Ordinal);

    private ContentSecurityPolicy(string text)
    {
        foreach (var directive in text.Split(';'))
        {
            var words = directive.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                // The first of a name counts (§2.2.1).
                directives.TryAdd(words[0].ToLowerInvariant(), words[1..]);
            }
        }
    }

    /// <summary>The policies of a header, which has commas between them.</summary>
    public static IEnumerable<ContentSecurityPolicy> Parse(string text) => text.Split(',').Select(policy => new ContentSecurityPolicy(policy));

    /// <summary>The directive that blocks code that stands in the page, as it is written; null where it may run (§4.2.3).</summary>
    public string? FindBlocking(PageCode code) => FindDirective(code.Kind) is { } name && !Allows(directives[name], code) ? Written(name) : null;

    /// <summary>The directive that blocks the script of a file on a page at <paramref name="page"/> (§6.7.1.1); null where it may run.</summary>
    public string? FindBlocking(PageCode script, WebUrl file, WebUrl page) =>
        FindDirective(script.Kind) is { } name && !AllowsFile(directives[name], script, file, page) ? Written(name) : null;

    private string? FindDirective(CodeKind kind)
    {
        string[] names = kind switch
        {
            CodeKind.Script or CodeKind.ScriptFile => ["script-src-elem", "script-src", "default-src"],
            CodeKind.EventHandler => ["script-src-attr", "script-src", "default-src"],
            CodeKind.StyleSheet => ["style-src-elem", "style-src", "default-src"],
            _ => ["style-src-attr", "style-src", "default-src"],
        };
        return names.FirstOrDefault(directives.ContainsKey);
    }

    private string Written(string directive) => string.Join(' ', directives[directive].Prepend(directive));

    /// <summary>The source that would let this code through and no other.</summary>
    public static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static bool Allows(string[] sources, PageCode code)
    {
        var isElement = code.Kind is CodeKind.Script or CodeKind.StyleSheet;
        if (AllowsAll(sources, code.Kind is CodeKind.Script or CodeKind.EventHandler))
        {
            return true;
        }

        return (isElement && HasNonce(sources, code))
            || ((isElement || sources.Contains(UnsafeHashes, StringComparer.OrdinalIgnoreCase)) && sources.Any(source => IsHashOf(source, code.Text)));
    }

    /// <summary>What a page itself names runs by its nonce alone where <c>'strict-dynamic'</c> stands.</summary>
    private static bool AllowsFile(string[] sources, PageCode script, WebUrl file, WebUrl page) =>
        HasNonce(sources, script)
        || (!sources.Contains(StrictDynamic, StringComparer.OrdinalIgnoreCase) && sources.Any(source => PolicySource.Matches(source, file, page)));

    private static bool HasNonce(string[] sources, PageCode code) => code.Nonce is { Length: > 0 } nonce && sources.Contains($"'nonce-{nonce}'");

    /// <summary>A nonce or a hash takes the power from <c>'unsafe-inline'</c> (§6.7.3.2).</summary>
    private static bool AllowsAll(string[] sources, bool isScript) =>
        sources.Contains(UnsafeInline, StringComparer.OrdinalIgnoreCase)
        && !sources.Any(source => source.StartsWith("'nonce-", StringComparison.OrdinalIgnoreCase) || AlgorithmOf(source) is not null)
        && !(isScript && sources.Contains(StrictDynamic, StringComparer.OrdinalIgnoreCase));

    private static bool IsHashOf(string source, string text)
    {
        if (AlgorithmOf(source) is not { } hash)
        {
            return false;
        }

        var written = source[(source.IndexOf('-', StringComparison.Ordinal) + 1)..^1].Replace('-', '+').Replace('_', '/');
        return written == Convert.ToBase64String(hash(Encoding.UTF8.GetBytes(text)));
    }

    private static Func<byte[], byte[]>? AlgorithmOf(string source) =>
        !source.EndsWith('\'') ? null
        : source.StartsWith("'sha256-", StringComparison.OrdinalIgnoreCase) ? SHA256.HashData
        : source.StartsWith("'sha384-", StringComparison.OrdinalIgnoreCase) ? SHA384.HashData
        : source.StartsWith("'sha512-", StringComparison.OrdinalIgnoreCase) ? SHA512.HashData
        : null;
}
