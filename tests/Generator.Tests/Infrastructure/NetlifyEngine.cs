using System.Text.Json.Serialization;

namespace Generator.Tests.Infrastructure;

/// <summary>Netlify's own parsers and redirect engine (npm), asked about a built site; <c>tests/run</c> installs them.</summary>
public static class NetlifyEngine
{
    private static readonly string Folder = Repository.TestFile("Host");

    /// <summary>
    /// What its rules, with those of a <c>netlify.toml</c>, say of each request. Files are not looked at: a rule that is
    /// not forced gives way to one.
    /// </summary>
    public static IReadOnlyList<EngineAnswer> Ask(string site, string? config, IEnumerable<EngineRequest> requests)
    {
        Assert.True(
            Directory.Exists(Path.Combine(Folder, "node_modules", "netlify-redirector")),
            $"Netlify's packages are not installed: `npm ci --prefix {Folder}`, or tests/run.");
        var reply = NodeScript.Ask<EngineReply>("Host", new { site, config, requests });
        Assert.Empty(reply.Errors);
        return reply.Answers;
    }

    private sealed record EngineReply(string[] Errors, EngineAnswer[] Answers);
}

/// <summary>A request for a path, with the header <c>Accept-Language</c> and the cookie <c>nf_lang</c>.</summary>
public sealed record EngineRequest(string Path, string Language = "", string Cookie = "");

/// <summary>The rule that holds for a path; <paramref name="To"/> is null where none does.</summary>
public sealed record EngineAnswer(string Path, int Status, string? To, [property: JsonPropertyName("force")] bool IsForced)
{
    public required Dictionary<string, string> Headers { get; init; }
}
