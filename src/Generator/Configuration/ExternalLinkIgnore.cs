using Generator.Content;
using Generator.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Generator.Configuration;

/// <summary>
/// Addresses of other sites that are not checked until a day has passed, for a reason. <paramref name="Pattern"/> is a
/// whole URL in which <c>*</c> stands for any characters.
/// </summary>
public sealed record ExternalLinkIgnore(string Pattern, string Reason, LocalDate Until, SourceLocation Location)
{
    /// <summary>Reads <c>external-links: ignore:</c>; every entry has a reason and an end.</summary>
    public static ImmutableArray<ExternalLinkIgnore> ReadAll(FieldReader? links)
    {
        var ignores = links?.Maps("ignore").Select(Read).OfType<ExternalLinkIgnore>().ToImmutableArray() ?? [];
        links?.Close();
        return ignores;
    }

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

    private static ExternalLinkIgnore? Read(FieldReader entry)
    {
        var pattern = entry.RequiredScalar("url");
        var reason = entry.RequiredScalar("reason");
        var until = entry.RequiredScalar("until");
        entry.Close();
        if (!entry.IsComplete)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(until.Value) is { Success: true, Value: var day })
        {
            return new ExternalLinkIgnore(pattern.Value, reason.Value, day, pattern.Location);
        }

        entry.Invalid(until, $"`until` is a day such as 2027-01-31, not `{until.Value}`.");
        return null;
    }
}
