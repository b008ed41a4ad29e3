namespace Generator.Rendering.Templates;

/// <summary>What a directive takes, as its template says at its top.</summary>
public sealed record DirectiveDeclaration(string Name, string Description)
{
    public ImmutableArray<DirectiveForm> Forms { get; init; } = [];

    /// <summary>Whether text stands in square brackets behind the name.</summary>
    public LabelUse Label { get; init; }

    public ImmutableArray<ArgumentDeclaration> Arguments { get; init; } = [];

    /// <summary>The directive as a writer writes it.</summary>
    public string? Example { get; init; }
}

/// <summary>An argument of a directive.</summary>
public sealed record ArgumentDeclaration(string Name, ArgumentKind Kind)
{
    public bool IsRequired { get; init; }

    /// <summary>The values it may have; any, where there are none.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    public string? Description { get; init; }
}

/// <summary>What the value of an argument is.</summary>
public enum ArgumentKind
{
    Text,
    Number,
    Boolean,

    /// <summary>A picture of the content folder.</summary>
    Image,

    /// <summary>A link as in Markdown.</summary>
    Link,

    /// <summary>Any file of the content folder.</summary>
    File,
}

/// <summary>Whether a directive takes a text in square brackets.</summary>
public enum LabelUse
{
    None,
    Optional,
    Required,
}

/// <summary>A template of <c>theme/directives/</c> with its declaration.</summary>
public sealed record DirectiveTemplate(DirectiveDeclaration Declaration, PageTemplate Template)
{
    public string Name => Declaration.Name;
}
