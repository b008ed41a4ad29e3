using Generator.Diagnostics;

namespace Generator.Yaml;

/// <summary>A value of a YAML file with its place: a scalar, a sequence or a mapping.</summary>
public abstract record YamlNode(SourceText Source, int Offset, int Length)
{
    public SourceLocation Location => Source.Locate(Offset, Length);

    /// <summary>What a reader would call the value, for messages.</summary>
    public abstract string Form { get; }
}

/// <summary>A single value. <paramref name="Value"/> is unescaped; an empty plain one is null in YAML.</summary>
public sealed record YamlScalar(SourceText Source, int Offset, int Length, string Value, bool IsQuoted)
    : YamlNode(Source, Offset, Length)
{
    public override string Form => IsEmpty ? "nothing" : "a single value";

    /// <summary>Whether the file has the value, apart from layout and escapes; not where a figure took a directive's place.</summary>
    public bool IsVerbatim { get; init; } = true;

    public bool IsEmpty => !IsQuoted && Value is "" or "~" or "null";
}

/// <summary>A list.</summary>
public sealed record YamlSequence(SourceText Source, int Offset, int Length, ImmutableArray<YamlNode> Items)
    : YamlNode(Source, Offset, Length)
{
    public override string Form => "a list";
}

/// <summary>Keys with values, in file order, each key once.</summary>
public sealed record YamlMapping(SourceText Source, int Offset, int Length, ImmutableArray<YamlEntry> Entries)
    : YamlNode(Source, Offset, Length)
{
    public override string Form => "a map";

    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
