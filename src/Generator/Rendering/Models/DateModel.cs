using System.Text;
using Generator.Rendering.Templates;
using NodaTime;
using NodaTime.Text;

namespace Generator.Rendering.Models;

/// <summary>A moment in the zone it is told in; <c>date VALUE "long"</c> formats it.</summary>
public sealed record DateModel(ZonedDateTime Value) : TemplateObject
{
    /// <summary>RFC 3339 with the offset of its zone.</summary>
    public string Iso { get; } = OffsetDateTimePattern.Rfc3339.Format(Value.ToOffsetDateTime());

    protected override object? Member(string name) => name switch
    {
        "iso" => Iso,
        _ => Unknown,
    };

    /// <summary>The date of another zone with the same offset is formatted the same.</summary>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Iso);
        return true;
    }
}
