using Generator.Content;

namespace Generator.Configuration;

/// <summary>
/// The most bytes that a page may have, before they are compressed: its HTML, and in total with all that a browser loads
/// for it. Null is no limit.
/// </summary>
public sealed record PageWeightBudget(long? Html, long? Total)
{
    private const int Kilobyte = 1000;

    /// <summary>Reads <c>page-weight</c>, in kilobytes of 1,000 bytes.</summary>
    public static PageWeightBudget Read(FieldReader? fields)
    {
        var budget = new PageWeightBudget(Bytes("html"), Bytes("total"));
        fields?.Close();
        return budget;

        long? Bytes(string name) => fields?.WholeNumber(name, minimum: 1) * (long)Kilobyte;
    }
}
