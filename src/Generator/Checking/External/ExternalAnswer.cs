namespace Generator.Checking.External;

/// <summary>What became of a request for an address of another site.</summary>
public enum ExternalVerdict
{
    /// <summary>It is there.</summary>
    Fine,

    /// <summary>It is not there, and its host says so; or there is no such host.</summary>
    Missing,

    /// <summary>Its host answers with success, but the page says that it does not exist.</summary>
    SoftMissing,

    /// <summary>Its host does not let programs in, or nobody without a name.</summary>
    Refused,

    /// <summary>It could not be reached this time.</summary>
    Unreachable,

    /// <summary>Its host's certificate is not valid.</summary>
    InvalidCertificate,

    /// <summary>It redirects for ever, or to something that is no web address.</summary>
    EndlessRedirect,

    /// <summary>It is not on the Internet.</summary>
    SpecialAddress,
}

/// <summary>
/// What an address of another site answered. <paramref name="Reason"/> ends a sentence that begins with the address.
/// </summary>
public sealed record ExternalAnswer(ExternalVerdict Verdict, string Reason)
{
    public static ExternalAnswer Fine { get; } = new(ExternalVerdict.Fine, "is there");

    /// <summary>Where it says it has moved for good.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The fragments asked for that the page has not, as asked.</summary>
    public ImmutableArray<string> MissingFragments { get; init; } = [];
}
