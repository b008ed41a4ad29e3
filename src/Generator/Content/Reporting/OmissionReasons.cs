namespace Generator.Content.Reporting;

/// <summary>How disclosures.yaml and the theme's strings name the reasons for omission.</summary>
public static class OmissionReasons
{
    public static ImmutableArray<string> Names { get; } =
        ["not-applicable", "legal-prohibitions", "confidentiality-constraints", "information-unavailable"];

    public static string Name(this OmissionReason reason) => Names[(int)reason];

    public static OmissionReason? Find(string name) => Names.IndexOf(name) is >= 0 and var position ? (OmissionReason)position : null;
}
