using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Generator.Checking.External;

/// <summary>Names what is wrong with a server's certificate.</summary>
internal static class CertificateProblem
{
    /// <summary>The end of a sentence that begins with "its certificate".</summary>
    public static string Describe(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 known)
        {
            return "is missing";
        }

        var status = chain?.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status) ?? X509ChainStatusFlags.NoError;
        if (status.HasFlag(X509ChainStatusFlags.NotTimeValid))
        {
            return string.Create(CultureInfo.InvariantCulture, $"is valid from {known.NotBefore.ToUniversalTime():yyyy-MM-dd} to {known.NotAfter.ToUniversalTime():yyyy-MM-dd} only");
        }

        if (status.HasFlag(X509ChainStatusFlags.Revoked))
        {
            return "has been revoked";
        }

        if (known.SubjectName.RawData.AsSpan().SequenceEqual(known.IssuerName.RawData))
        {
            return "is self-signed";
        }

        return errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
            ? "is for another host"
            : $"is not issued by an authority that is known here ({known.GetNameInfo(X509NameType.SimpleName, forIssuer: true)})";
    }
}

/// <summary>A server's certificate that no browser would accept.</summary>
internal sealed class CertificateException(string problem) : AuthenticationException(problem);
