namespace Generator.Checking.Policies;

/// <summary>What of a page a content security policy has a say on.</summary>
public enum CodeKind
{
    Script,
    StyleSheet,

    /// <summary>An attribute such as <c>onclick</c>.</summary>
    EventHandler,

    /// <summary>A <c>style</c> attribute.</summary>
    StyleAttribute,

    /// <summary>A script that stands in a file; the text is its URL.</summary>
    ScriptFile,
}

/// <summary>A script or style of a page; <paramref name="Nonce"/> is null where it has none.</summary>
public readonly record struct PageCode(CodeKind Kind, int Position, string Text, string? Nonce);

/// <summary>A policy that a page states itself, in a <c>meta</c> element: it holds for what comes behind it.</summary>
public readonly record struct PagePolicy(string Text, int Position);
