namespace Generator.Checking.Policies;

/// <summary>What of a page a content security policy has a say on although no URL leads to it.</summary>
public enum InlineKind
{
    Script,
    StyleSheet,

    /// <summary>An attribute such as <c>onclick</c>.</summary>
    EventHandler,

    /// <summary>A <c>style</c> attribute.</summary>
    StyleAttribute,
}

/// <summary>A script or style that stands in the page itself; <paramref name="Nonce"/> is null where it has none.</summary>
public readonly record struct InlineCode(InlineKind Kind, int Position, string Text, string? Nonce);

/// <summary>A policy that a page states itself, in a <c>meta</c> element: it holds for what comes behind it.</summary>
public readonly record struct PagePolicy(string Text, int Position);
