namespace Generator.Rendering.Templates;

/// <summary>How a directive stands in the text.</summary>
public enum DirectiveForm
{
    /// <summary><c>:name[…]{…}</c> in a line of text.</summary>
    Inline,

    /// <summary><c>::name[…]{…}</c> on a line of its own.</summary>
    Block,

    /// <summary><c>:::name</c> … <c>:::</c> around blocks.</summary>
    Container,
}
