using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Site;
using NodaTime;
using NodaTime.Text;

namespace Generator.Cli;

/// <summary>A schedule as JSON: instants in UTC and as the zone's local time (RFC 3339).</summary>
internal static class ScheduleJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    public static byte[] Write(ImmutableArray<ScheduledChange> changes, DateTimeOffset asOf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("asOf", InstantPattern.General.Format(Instant.FromDateTimeOffset(asOf)));
            json.WriteStartArray("changes");
            foreach (var change in changes)
            {
                WriteChange(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteChange(Utf8JsonWriter json, ScheduledChange change)
    {
        json.WriteStartObject();
        json.WriteString("instant", InstantPattern.General.Format(change.At.ToInstant()));
        json.WriteString("local", OffsetDateTimePattern.Rfc3339.Format(change.At.ToOffsetDateTime()));
        json.WriteString("zone", change.At.Zone.Id);
        json.WriteString("kind", NameOf(change.Kind));
        json.WriteString("document", change.Subject.File);
        if (change.Subject.Part is { } certificate)
        {
            json.WriteString("certificate", certificate);
        }

        json.WriteEndObject();
    }

    /// <summary>A kind as programs read it.</summary>
    public static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Release => "release",
        ChangeKind.EmbargoEnd => "embargo-end",
        ChangeKind.Correction => "correction",
        ChangeKind.CertificateNotice => "certificate-notice",
        ChangeKind.CertificateEnd => "certificate-end",
        ChangeKind.SecurityNotice => "security-notice",
        ChangeKind.SecurityEnd => "security-end",
        _ => "news-end",
    };
}
