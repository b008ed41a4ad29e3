namespace Generator.Checking.Numbers.Forms;

/// <summary>Fractions that are one character (Unicode, Number Forms): ½, ¾.</summary>
internal static class VulgarFraction
{
    public static decimal? ValueOf(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1 / 3m,
        '⅔' => 2 / 3m,
        '⅕' => 0.2m,
        '⅛' => 0.125m,
        _ => null,
    };
}
