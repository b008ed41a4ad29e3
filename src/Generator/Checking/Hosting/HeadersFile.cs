using Generator.Diagnostics;

namespace Generator.Checking.Hosting;

/// <summary>Reads <c>_headers</c>: a path on a line of its own, below it its headers, indented.</summary>
public static class HeadersFile
{
    public const string Name = "_headers";

    public static ImmutableArray<HeaderRule> Read(SourceText source)
    {
        var rules = ImmutableArray.CreateBuilder<HeaderRule>();
        var offset = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                if (text[0] == '/' || text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                {
                    rules.Add(new HeaderRule(text, [], source.Locate(offset)));
                }
                else if (rules.Count > 0 && text.IndexOf(':', StringComparison.Ordinal) is var colon && colon > 0)
                {
                    rules[^1] = rules[^1] with { Values = rules[^1].Values.Add(KeyValuePair.Create(text[..colon].Trim(), text[(colon + 1)..].Trim())) };
                }
            }

            offset += line.Length + 1;
        }

        return rules.ToImmutable();
    }
}
