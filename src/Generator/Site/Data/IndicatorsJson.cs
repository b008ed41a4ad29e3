using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Content;
using Generator.Content.Indicators;
using Generator.Rendering.Figures;

namespace Generator.Site.Data;

/// <summary>
/// Indicators as JSON, in the form that <c>indicators.schema.json</c> describes. Texts are objects by language tag, values
/// are numbers with the digits that were recorded.
/// </summary>
internal sealed class IndicatorsJson(SiteContext site)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public byte[] Write(IndicatorEdition edition) => Write(json =>
    {
        json.WriteString("$schema", site.Configuration.Absolute(IndicatorUrls.Schema(site.Options.Root)));
        json.WriteString("report", edition.Name);
        WriteText(json, "publisher", site.Configuration.Publisher.Name);
        json.WriteStartArray("indicators");
        foreach (var indicator in edition.Indicators)
        {
            WriteIndicator(json, indicator, _ => true);
        }

        json.WriteEndArray();
        json.WriteStartArray("targets");
        foreach (var target in edition.Targets)
        {
            WriteTarget(json, target);
        }

        json.WriteEndArray();
    });

    /// <summary>The data of one chart, with its title.</summary>
    public byte[] Write(string title, IndicatorEdition edition, IEnumerable<Indicator> indicators, Func<IndicatorValue, bool> isShown) => Write(json =>
    {
        json.WriteString("title", title);
        json.WriteString("report", edition.Name);
        json.WriteStartArray("indicators");
        foreach (var indicator in indicators)
        {
            WriteIndicator(json, indicator, isShown);
        }

        json.WriteEndArray();
    });

    private static byte[] Write(Action<Utf8JsonWriter> writeProperties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            writeProperties(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private void WriteIndicator(Utf8JsonWriter json, Indicator indicator, Func<IndicatorValue, bool> isShown)
    {
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        WriteText(json, "name", indicator.Name);
        WriteText(json, "description", indicator.Description);
        json.WriteString("unit", indicator.Unit.Id);
        json.WriteNumber("decimals", indicator.Decimals);
        json.WriteString("direction", indicator.Direction.ToString().ToLowerInvariant());
        WriteText(json, "boundary", indicator.Boundary);
        WriteText(json, "method", indicator.Method);
        WriteText(json, "source", indicator.Source);
        WriteText(json, "owner", indicator.Owner?.Text);
        WriteTexts(json, "disclosures", indicator.Disclosures);
        if (indicator.Concept is { } concept)
        {
            json.WriteString("concept", concept);
        }

        WriteTexts(json, "parts", indicator.Parts);
        json.WriteStartArray("values");
        foreach (var value in indicator.Values.Where(isShown))
        {
            WriteValue(json, value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, IndicatorValue value)
    {
        json.WriteStartObject();
        json.WriteNumber("period", value.Year);
        if (value.Value is { } number)
        {
            json.WriteNumber("value", number);
        }
        else
        {
            json.WriteNull("value");
        }

        json.WriteString("status", StatusName.Of(value.Status));
        WriteText(json, "note", value.Note);
        if (value.RestatedFrom is { } former)
        {
            json.WriteNumber("restatedFrom", former);
        }

        WriteText(json, "reason", value.Reason);
        json.WriteEndObject();
    }

    private void WriteTarget(Utf8JsonWriter json, Target target)
    {
        json.WriteStartObject();
        json.WriteString("id", target.Id);
        WriteText(json, "name", target.Name);
        WriteText(json, "statement", target.Statement);
        WriteText(json, "scope", target.Scope);
        if (target.Indicator is { } indicator)
        {
            json.WriteString("indicator", indicator.Id);
        }

        if (target.BaseYear is { } year)
        {
            json.WriteNumber("baseYear", year);
        }

        json.WriteNumber("targetYear", target.TargetYear);
        WriteText(json, "verifier", target.Verifier);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void WriteText(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var language in site.Configuration.Languages.Where(language => text.Find(language) is not null))
        {
            json.WriteString(language.Tag, text[language]);
        }

        json.WriteEndObject();
    }
}
