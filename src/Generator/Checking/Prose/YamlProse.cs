using Generator.Yaml;

namespace Generator.Checking.Prose;

/// <summary>Reads the prose of a YAML value, with where each of its characters is written.</summary>
public static class YamlProse
{
    public static ProseText Read(YamlScalar scalar)
    {
        var prose = new ProseBuilder(scalar.Source);
        if (ScalarAlignment.Align(scalar) is { } offsets)
        {
            AppendAligned(scalar, offsets, prose);
        }
        else
        {
            prose.AppendRewritten(scalar.Value.Replace(ProseText.End, ' '), scalar.Offset);
        }

        prose.EndPassage(PassageKind.Field);
        return prose.Build();
    }

    private static void AppendAligned(YamlScalar scalar, ImmutableArray<int> offsets, ProseBuilder prose)
    {
        for (var i = 0; i < offsets.Length; i++)
        {
            var c = scalar.Value[i];
            if (c != ProseText.End && scalar.Source.Text[offsets[i]] == c)
            {
                prose.Append([c], offsets[i]);
            }
            else
            {
                prose.AppendRewritten(c == ProseText.End ? " " : [c], offsets[i]);
            }
        }
    }
}
