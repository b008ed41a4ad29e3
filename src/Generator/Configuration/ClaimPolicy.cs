using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Configuration;

/// <summary>
/// The words of environmental claims that need evidence, and how much one without weighs; null lets all pass. It is a help for
/// writers and no legal advice.
/// </summary>
public sealed record ClaimPolicy(Severity? Level, LocalizedList Terms)
{
    /// <summary>Reads <c>claims</c> of site.yaml; without it nothing is checked.</summary>
    public static ClaimPolicy Read(FieldReader? fields)
    {
        if (fields is null)
        {
            return new ClaimPolicy(null, LocalizedList.Empty);
        }

        var level = fields.Scalar("level");
        var policy = new ClaimPolicy(
            level?.Value switch
            {
                "off" => null,
                "error" => Severity.Error,
                _ => Severity.Warning,
            },
            fields.TextLists("terms"));
        if (level?.Value is not (null or "off" or "warn" or "error"))
        {
            fields.Invalid(level, $"`level` is one of off, warn, error, not `{level.Value}`.");
        }

        fields.Close();
        return policy;
    }
}
