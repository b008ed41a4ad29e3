using Generator.Content.Indicators;

namespace Generator.Rendering.Figures;

/// <summary>The names of statuses in data and templates.</summary>
public static class StatusName
{
    public static string Of(ValueStatus status) => status.ToString().ToLowerInvariant();
}
