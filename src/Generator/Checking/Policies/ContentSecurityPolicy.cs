using System.Security.Cryptography;
using System.Text;

namespace Generator.Checking.Policies;

/// <summary>One policy (Content Security Policy Level 3): which scripts and styles of a page itself it lets through.</summary>
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

    /// <summary>The directive that blocks the code, as it is written; null where it may run (§4.2.3).</summary>
    public string? FindBlocking(InlineCode code)
    {
        string[] names = code.Kind switch
        {
            InlineKind.Script => ["script-src-elem", "script-src", "default-src"],
            InlineKind.EventHandler => ["script-src-attr", "script-src", "default-src"],
            InlineKind.StyleSheet => ["style-src-elem", "style-src", "default-src"],
            _ => ["style-src-attr", "style-src", "default-src"],
        };
        var name = names.FirstOrDefault(directives.ContainsKey);
        return name is null || Allows(directives[name], code) ? null : string.Join(' ', directives[name].Prepend(name));
    }

    /// <summary>The source that would let this code through and no other.</summary>
    public static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static bool Allows(string[] sources, InlineCode code)
    {
        var isElement = code.Kind is InlineKind.Script or InlineKind.StyleSheet;
        if (AllowsAll(sources, code.Kind is InlineKind.Script or InlineKind.EventHandler))
        {
            return true;
        }

        if (isElement && code.Nonce is { Length: > 0 } nonce && sources.Contains($"'nonce-{nonce}'"))
        {
            return true;
        }

        return (isElement || sources.Contains(UnsafeHashes, StringComparer.OrdinalIgnoreCase)) && sources.Any(source => IsHashOf(source, code.Text));
    }

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
