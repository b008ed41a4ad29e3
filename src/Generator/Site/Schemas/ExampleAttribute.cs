namespace Generator.Site.Schemas;

/// <summary>A value as a writer would write it in YAML.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExampleAttribute(string value) : Attribute
{
    public string Value { get; } = value;
}
