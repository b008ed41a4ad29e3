using System.Net.Sockets;

namespace Generator.Checking.External;

/// <summary>Says in words why a request failed.</summary>
internal static class ExternalFailure
{
    /// <summary>Whether it is a failure of the network or a server, which another attempt may not have.</summary>
    public static bool IsPassing(HttpRequestException failure) =>
        Cause(failure) is not (SpecialAddressException or CertificateException) && !IsUnknownHost(failure);

    public static ExternalAnswer Describe(Exception failure, Uri url) => Cause(failure) switch
    {
        SpecialAddressException special => new(ExternalVerdict.SpecialAddress, $"leads to {special.Address}, which is not on the Internet"),
        CertificateException certificate => new(ExternalVerdict.InvalidCertificate, $"cannot be trusted: the certificate of {url.Host} {certificate.Message}"),
        TimeoutException timeout => new(ExternalVerdict.Unreachable, timeout.Message),
        SocketException when IsUnknownHost(failure) => new(ExternalVerdict.Missing, $"leads to {url.Host}, and there is no such host"),
        SocketException socket => new(ExternalVerdict.Unreachable, $"cannot be reached: {Lower(socket.Message)}"),
        var other => new(ExternalVerdict.Unreachable, other is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            ? "cannot be reached: no secure connection could be agreed on"
            : "cannot be reached: the connection broke, or what came is no HTTP"),
    };

    private static bool IsUnknownHost(Exception failure) =>
        Cause(failure) is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData };

    /// <summary>The innermost exception that says something of its own; the outer ones repeat it.</summary>
    private static Exception Cause(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is SpecialAddressException or CertificateException or TimeoutException or SocketException)
            {
                return inner;
            }
        }

        return failure;
    }

    private static string Lower(string message) => message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
