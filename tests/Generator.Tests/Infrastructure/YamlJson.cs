using System.Globalization;
using Generator.Yaml;
using Newtonsoft.Json.Linq;

namespace Generator.Tests.Infrastructure;

/// <summary>YAML as an editor sees it when it checks a schema: plain scalars by YAML's core schema (yaml.org/spec/1.2.2, 10.3).</summary>
internal static class YamlJson
{
    public static JToken Convert(YamlNode node) => node switch
    {
        YamlMapping map => new JObject(map.Entries.Select(entry => new JProperty(entry.Key.Value, Convert(entry.Value)))),
        YamlSequence list => new JArray(list.Items.Select(Convert)),
        YamlScalar scalar => Convert(scalar),
        _ => throw new ArgumentException("No such node.", nameof(node)),
    };

    private static JValue Convert(YamlScalar scalar)
    {
        if (scalar.IsEmpty)
        {
            return JValue.CreateNull();
        }

        return (scalar.IsQuoted, scalar.Value) switch
        {
            (false, "true" or "false") => new JValue(scalar.Value == "true"),
            (false, var text) when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => new JValue(whole),
            (false, var text) when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new JValue(number),
            var (_, text) => new JValue(text),
        };
    }
}
