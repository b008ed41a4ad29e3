using Generator.Content;

namespace Generator.Configuration;

/// <summary>Reads what each collection does where a translation is missing.</summary>
internal static class MissingTranslationReader
{
    public static ImmutableDictionary<Collection, MissingTranslationPolicy> Read(FieldReader? collections)
    {
        var policies = ImmutableDictionary.CreateBuilder<Collection, MissingTranslationPolicy>();
        foreach (var collection in Enum.GetValues<Collection>())
        {
            policies[collection] = ReadOne(collections?.Map(collection.FolderName()));
        }

        collections?.Close();
        return policies.ToImmutable();
    }

    private static MissingTranslationPolicy ReadOne(FieldReader? collection)
    {
        var written = collection?.Scalar("missing-translation");
        collection?.Close();
        switch (written?.Value)
        {
            case null or "error":
                return MissingTranslationPolicy.Error;
            case "fallback":
                return MissingTranslationPolicy.Fallback;
            case "hide":
                return MissingTranslationPolicy.Hide;
            default:
                collection!.Invalid(written, $"`missing-translation` is one of error, fallback, hide, not `{written.Value}`.");
                return MissingTranslationPolicy.Error;
        }
    }
}
