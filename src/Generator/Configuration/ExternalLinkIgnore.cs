using Generator.Diagnostics;
using NodaTime;

namespace Generator.Configuration;

/// <summary>
/// Addresses of other sites that are not checked until a day has passed, for a reason. <paramref name="Pattern"/> is a
/// whole URL in which <c>*</c> stands for any characters.
/// </summary>
public sealed record ExternalLinkIgnore(string Pattern, string Reason, LocalDate Until, SourceLocation Location)
{
    public bool Matches(string url)
    {
        var parts = Pattern.Split('*');
        if (parts.Length == 1)
        {
            return url == Pattern;
        }

        if (!url.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        // Each part at its first place behind the one before; the last at the end.
        var position = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = url.IndexOf(part, position, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            position = found + part.Length;
        }

        return url.Length - position >= parts[^1].Length && url.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
