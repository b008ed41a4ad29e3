namespace Generator.Rendering.Markdown;

/// <summary>The strings of the theme that rendered Markdown shows.</summary>
public static class MarkdownStrings
{
    public const string Table = "table.label";
    public const string AlertPrefix = "alert.";

    public static ImmutableArray<string> All { get; } =
        [Table, AlertPrefix + "note", AlertPrefix + "tip", AlertPrefix + "important", AlertPrefix + "warning", AlertPrefix + "caution"];
}
